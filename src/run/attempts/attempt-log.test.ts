import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#evidence/digest.ts';
import { packageRoot } from '#law/package-root.ts';
import { AttemptLog } from './attempt-log.ts';

const target = {
  supplier: 'Voorbeeld B.V.',
  name: 'Voorbeeld-LAS',
  version: '4.2.0',
  oin: '00000003999999991000',
  driver: 'http',
};

const begun = (runId: string) => {
  return {
    runId,
    at: '2026-11-22T00:42:30.257Z',
    suite: '0.1.0',
    target,
    planDigest: 'plan',
    waived: [],
  };
};

const ended = (runId: string) => {
  return {
    runId,
    at: '2026-11-22T00:43:30.257Z',
    outcome: 'failed',
    worst: 'failed',
    transcriptDigest: 'transcript',
  } as const;
};

function open() {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-attempts-'));
  const path = join(folder, 'attempts.ndjson');
  const lines = () => readFileSync(path, 'utf8').trimEnd().split('\n');
  return { folder, path, lines, log: new AttemptLog(folder) };
}

describe('the attempt log', () => {
  it('tells of every run against the same target how it ended, or that it was broken off', async () => {
    const { log } = open();
    await log.begin(begun('first'));
    await log.end(ended('first'));
    await log.begin({ ...begun('second'), only: ['OSO-SES-01'], planDigest: 'other' });
    await log.begin({ ...begun('elsewhere'), target: { ...target, version: '4.3.0' } });

    const attempt = await log.begin({ ...begun('third'), waived: ['OSO-SES-03'] });

    expect(attempt).toMatchObject({
      number: 3,
      others: [
        { runId: 'first', outcome: 'failed', isPartial: false, isSamePlan: true, waived: 0 },
        { runId: 'second', outcome: 'broken off', isPartial: true, isSamePlan: false },
      ],
    });
    expect(attempt.flaw).toBeUndefined();
  });

  it('takes a target for the same whatever its OIN and its driver, and a changed reference for another', async () => {
    const { log } = open();
    await log.begin(begun('first'));

    const moved = { ...target, oin: '00000003999999992000', driver: 'command' };
    const second = await log.begin({ ...begun('second'), target: moved });
    const mutant = { ...target, change: 'forgets-to-sign-off' };
    const third = await log.begin({ ...begun('third'), target: mutant });

    expect([second.number, third.number]).toEqual([2, 1]);
  });

  it('chains each line to the one before, and only ever adds', async () => {
    const { log, lines, path } = open();
    await log.begin(begun('first'));
    const before = readFileSync(path, 'utf8');
    await log.end(ended('first'));
    const [first = '', second = ''] = lines();

    expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true);
    expect(JSON.parse(first).previous).toBe(sha256(''));
    expect(JSON.parse(second).previous).toBe(sha256(first));
  });

  it.each([
    ['a line cut out', (lines: string[]) => lines.toSpliced(1, 1), 2],
    [
      'a line changed',
      (lines: string[]) => lines.with(1, (lines[1] ?? '').replace('failed', 'passed')),
      3,
    ],
    [
      'something else written in',
      (lines: string[]) => lines.toSpliced(1, 0, '{"kind":"started"}'),
      2,
    ],
    ['no JSON written in', (lines: string[]) => lines.toSpliced(2, 0, 'ended'), 3],
  ])('with %s goes on, and says so', async (_what, spoil, line) => {
    const { log, lines, path } = open();
    await log.begin(begun('first'));
    await log.end(ended('first'));
    await log.begin(begun('second'));
    writeFileSync(path, `${spoil(lines()).join('\n')}\n`);

    const attempt = await log.begin(begun('third'));

    expect(attempt.flaw?.nl).toContain(`regel ${line} van attempts.ndjson`);
    expect(attempt.others.map(({ runId }) => runId)).toEqual(['first', 'second']);
    expect(JSON.parse(lines().at(-1) ?? '')).toMatchObject({ runId: 'third' });
  });

  it('keeps what somebody died while writing, and goes on below it', async () => {
    const { log, lines, path } = open();
    await log.begin(begun('first'));
    appendFileSync(path, '{"previous":"ab');

    const { flaw, number } = await log.begin(begun('second'));

    expect(number).toBe(2);
    expect(flaw?.en).toContain('line 2 of attempts.ndjson');
    expect(lines()[1]).toBe('{"previous":"ab');
    expect(JSON.parse(lines()[2] ?? '').previous).toBe(sha256('{"previous":"ab'));
  });

  it('that cannot be written stops no run, and says so', async () => {
    const log = new AttemptLog(join(open().folder, 'nowhere'));

    const { number, flaw } = await log.begin(begun('first'));

    expect(number).toBe(1);
    expect(flaw?.nl).toContain('kon niet in attempts.ndjson worden geschreven');
    expect((await log.end(ended('first')))?.en).toContain('could not be written');
  });

  it('does not wait for a run that died with the lock', async () => {
    const { log, path } = open();
    const gone = await promisify(execFile)(process.execPath, ['-p', 'process.pid']);
    writeFileSync(`${path}.lock`, `${hostname()} ${gone.stdout.trim()} token`);

    expect((await log.begin(begun('first'))).flaw).toBeUndefined();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('keeps one whole chain when many processes write at once', async () => {
    const { folder, log, lines } = open();
    const writers = ['a', 'b', 'c'].map((name) => writer(folder, name));

    await Promise.all(writers);

    const { number, flaw } = await log.begin(begun('last'));
    expect(flaw).toBeUndefined();
    expect(number).toBe(31);
    expect(lines()).toHaveLength(61);
  });
});

/** Lets a process of its own begin and end ten runs. */
async function writer(folder: string, name: string): Promise<void> {
  const program = `
    const { AttemptLog } = await import(${JSON.stringify(join(packageRoot, 'dist/src/run/attempts/attempt-log.js'))});
    const log = new AttemptLog(${JSON.stringify(folder)});
    for (let at = 0; at < 10; at += 1) {
      const runId = '${name}' + at;
      await log.begin({ ...${JSON.stringify(begun(''))}, runId });
      await log.end({ ...${JSON.stringify(ended(''))}, runId });
    }`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
}
