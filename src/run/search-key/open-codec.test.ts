import { afterEach, describe, expect, it } from 'vitest';
import type { Release } from '#exchange/release.ts';
import { loadLaw } from '#law/load-law.ts';
import { packageRoot } from '#law/package-root.ts';
import type { Target } from '#preflight/target.ts';
import type { RunningCodec } from './command-codec.ts';
import { openCodec } from './open-codec.ts';

const { release } = loadLaw({ release: '2022' });
const old = loadLaw({ release: '2018' }).release;
const [pgn, other] = ['999900006', '999900018'];
const example = [process.execPath, 'docs/examples/zoeksleutel.mjs'];

const opened: RunningCodec[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((codec) => codec.stop()));
});

async function open(
  zoeksleutel: Target['zoeksleutel'],
  changes: { readonly release?: Release } = {},
  limits = { answerMs: 10_000, signOffMs: 1 },
): Promise<RunningCodec> {
  const codec = await openCodec({ zoeksleutel, limits }, changes.release ?? release);
  opened.push(codec);
  return codec;
}

function program(...command: string[]): Target['zoeksleutel'] {
  return { command, folder: packageRoot };
}

/** A program that answers each question by the expression `answer` of it. */
function answering(answer: string): Target['zoeksleutel'] {
  const script = `
    const { createInterface } = require('node:readline');
    let asked = 0;
    createInterface({ input: process.stdin }).on('line', (line) => {
      const { op, pgn, zoeksleutel } = JSON.parse(line);
      asked += 1;
      const answer = ${answer};
      if (answer !== undefined) console.log(JSON.stringify(answer));
    });`;
  return program(process.execPath, '-e', script);
}

const sound = `op === 'keyOf' ? { zoeksleutel: pgn, pgnfrag: '0000' } : { matches: zoeksleutel === pgn }`;

describe('the codec of a target', () => {
  it('with a key is ours', async () => {
    const codec = await open({ key: 'alleen-voor-tests' });

    const key = await codec.keyOf(pgn);

    expect(key.pgnfrag).toBe('0006');
    expect(await codec.matches(key, pgn)).toBe(true);
  });

  it('with a command is the program of the user, however many ask at once', async () => {
    const codec = await open(program(...example));
    const pgns = [pgn, other, pgn, other];

    const keys = await Promise.all(pgns.map((each) => codec.keyOf(each)));
    const found = await Promise.all(keys.map((key) => codec.matches(key, pgn)));

    expect(keys[0]).toEqual({ zoeksleutel: expect.stringMatching(/^.{86}==$/), pgnfrag: '0006' });
    expect(keys.map(({ pgnfrag }) => pgnfrag)).toEqual(['0006', '0018', '0006', '0018']);
    expect(found).toEqual([true, false, true, false]);
  });

  it('takes a key that comes in lines as one', async () => {
    const codec = await open(
      answering(
        `op === 'keyOf' ? { zoeksleutel: pgn + '\\r\\n' + pgn, pgnfrag: '0000' } : { matches: zoeksleutel === pgn + pgn }`,
      ),
    );

    expect((await codec.keyOf(pgn)).zoeksleutel).toBe(pgn + pgn);
  });

  it("with a command has no pgnfrag in '18", async () => {
    const withoutPgnfrag = sound.replace(`, pgnfrag: '0000'`, '');

    const codec = await open(answering(withoutPgnfrag), { release: old });

    expect(await codec.keyOf(pgn)).toEqual({ zoeksleutel: pgn });
    await expect(open(answering(sound), { release: old })).rejects.toThrow('pgnfrag');
    await expect(open(answering(withoutPgnfrag))).rejects.toThrow('pgnfrag');
  });

  it('never asks the program about somebody who may exist', async () => {
    const codec = await open(program(...example));

    await expect(codec.keyOf('123456782')).rejects.toThrow(/^The zoeksleutel program is asked/);
    await expect(codec.matches({ zoeksleutel: 'x' }, '123456782')).rejects.not.toThrow('123456782');
  });

  it.each([
    ['cannot be started', program('nergens-te-vinden'), 'it cannot be started: .*ENOENT'],
    ['ends', program(process.execPath, '-e', 'process.exit(7)'), 'it ended with 7'],
    [
      'closes its output',
      program(process.execPath, '-e', 'fs.closeSync(1); setInterval(() => {}, 1e6)'),
      'it (closed its output|ended)',
    ],
    [
      'talks',
      program(process.execPath, '-e', 'setInterval(() => console.log("hallo"), 20)'),
      '"keyOf" is not right',
    ],
    ['gives no key', answering('{}'), 'its answer to "keyOf" is not right'],
    [
      'gives an empty key',
      answering(`{ zoeksleutel: '', pgnfrag: '0006' }`),
      '"keyOf" is not right',
    ],
    [
      'tells no truth',
      answering(`asked > 1 ? { matches: 'ja' } : ${sound}`),
      '"matches" is not right',
    ],
    ['finds everybody', answering(`asked > 1 ? { matches: true } : ${sound}`), 'know its own keys'],
    ['finds nobody', answering(`asked > 1 ? { matches: false } : ${sound}`), 'know its own keys'],
  ])('that %s is refused in one sentence before anything runs', async (_what, choice, why) => {
    await expect(open(choice)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(new RegExp(`^The zoeksleutel program [^\n]*${why}[^\n]*$`)),
    });
  });

  it('that says nothing is not waited for beyond the limit', async () => {
    const limits = { answerMs: 50, signOffMs: 1 };

    await expect(open(answering('undefined'), {}, limits)).rejects.toThrow(
      'is of no use (it did not answer "keyOf" within 50 ms)',
    );
  });

  it('that ends later says so to everybody who still asks', async () => {
    const codec = await open(answering(`asked > 3 ? process.exit(1) : ${sound}`));

    const answers = await Promise.allSettled([codec.keyOf(pgn), codec.keyOf(other)]);

    expect(answers).toMatchObject([
      { status: 'rejected', reason: { name: 'ConfigurationError' } },
      { status: 'rejected', reason: { name: 'ConfigurationError' } },
    ]);
  });
});
