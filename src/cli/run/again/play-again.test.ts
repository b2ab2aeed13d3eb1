import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { playAgain } from './play-again.ts';

/** Runs that go on until somebody ends them, so that a test says what happens when. */
function begin(file?: string) {
  const input = new PassThrough();
  const told: string[] = [];
  const arrivals: ((end: (code: number | Error) => void) => void)[] = [];
  const begun: ((code: number | Error) => void)[] = [];
  const play = () =>
    new Promise<number>((resolve, reject) => {
      const end = (code: number | Error) =>
        typeof code === 'number' ? resolve(code) : reject(code);
      const arrival = arrivals.shift();
      if (arrival) arrival(end);
      else begun.push(end);
    });
  const signs = { input, file, language: 'en', tell: (words: string) => told.push(words) } as const;
  return {
    input,
    told,
    over: playAgain(play, signs),
    /** Gives what ends the next run, once it has begun. */
    next: () =>
      new Promise<(code: number | Error) => void>((resolve) => {
        const end = begun.shift();
        if (end) resolve(end);
        else arrivals.push(resolve);
      }),
  };
}

describe('playing again', () => {
  it('happens at each line, and ends with the input and the code of the last run', async () => {
    const { input, next, over } = begin();
    (await next())(1);
    input.write('\n');
    (await next())(2);
    input.end();

    expect(await over).toBe(2);
  });

  it('happens once for all that was said while a run went on', async () => {
    const { input, next, over } = begin();
    const first = await next();
    input.write('\n\n\n');
    input.end();
    first(1);
    (await next())(0);

    expect(await over).toBe(0);
  });

  it('happens when the target file holds something else, also by another in its place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'oso-keur-watch-'));
    const [file, other] = [join(folder, 'oso-keur.yaml'), join(folder, 'new')];
    writeFileSync(file, 'a: 1');
    const { input, next, over } = begin(file);
    (await next())(1);
    writeFileSync(file, 'a: 2');
    (await next())(1);
    writeFileSync(other, 'a: 3');
    renameSync(other, file);
    (await next())(0);
    input.end();

    expect(await over).toBe(0);
  });

  it('goes on after what the user has to mend, and tells it', async () => {
    const { input, next, over, told } = begin();
    (await next())(new ConfigurationError('Mend "oin"'));
    input.write('\n');
    (await next())(0);
    input.end();

    expect(await over).toBe(0);
    expect(told[0]).toBe('Mend "oin"\n');
  });

  it('ends with a fault of ours', async () => {
    const { next, over } = begin();
    const end = await next();
    end(new Error('broken'));

    await expect(over).rejects.toThrow('broken');
  });
});
