import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { isComplete } from '#evidence/is-complete.ts';
import { readLeftTranscript } from '#evidence/read-left-transcript.ts';
import { loadLaw } from '#law/load-law.ts';
import { packageRoot } from '#law/package-root.ts';
import { bodiesIn } from '#run/bodies-in.ts';
import { judge } from '#verdict/judge.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');
const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-killed-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const law = loadLaw({ release: '2022' });
/** All of the run in one profile has some thousands of lines. */
const lineAtMost = 100;
const kills = 20;
/** Of which each takes a second or two on a machine with nothing else to do. */
const patienceMs = 600_000;
const atOnce = 2;

/** Kills a run once so many lines of its transcript are there, and gives the folder that it left. */
async function killedAfter(lines: number): Promise<string> {
  const reports = mkdtempSync(join(scratch, 'reports-'));
  const options = ['run', '--target', 'reference', '--profiles', 'POVO', '--reports', reports];
  const child = spawn(process.execPath, [program, ...options], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const watching = setInterval(() => {
    if (linesIn(reports) >= lines) child.kill('SIGKILL');
  }, 2);
  await ended;
  clearInterval(watching);
  return join(reports, runIn(reports) ?? '');
}

function linesIn(reports: string): number {
  const transcript = join(reports, runIn(reports) ?? '', 'transcript.ndjson');
  return existsSync(transcript) ? readFileSync(transcript, 'utf8').split('\n').length - 1 : 0;
}

function runIn(reports: string): string | undefined {
  return readdirSync(reports).find((name) => /^\d{8}-/.test(name));
}

/** What somebody who finds the folder can say of the run. */
function saidOf(folder: string, lines: number) {
  const ndjson = readFileSync(join(folder, 'transcript.ndjson'), 'utf8');
  const { entries, flaw } = readLeftTranscript(ndjson, bodiesIn(folder));
  const { outcome, verdicts } = judge(entries, law);
  return {
    isReadable: entries.length >= lines,
    isWholeUpTo: flaw ?? 'its last entry',
    isComplete: isComplete(entries),
    hasReport: existsSync(join(folder, 'report.html')) || existsSync(join(folder, '../latest')),
    outcomes: [...new Set([outcome, ...verdicts.map((verdict) => verdict.outcome)])],
  };
}

describe('a run that is killed at any moment', () => {
  it(
    'leaves a transcript that is whole up to its last entry, says it is incomplete, and gives no verdict',
    async () => {
      const moments = fc.sample(fc.integer({ min: 1, max: lineAtMost }), {
        numRuns: kills,
        seed: 9,
      });
      const said: ReturnType<typeof saidOf>[] = [];

      for (let at = 0; at < kills; at += atOnce) {
        const together = moments.slice(at, at + atOnce);
        const folders = await Promise.all(together.map(killedAfter));
        said.push(...folders.map((folder, which) => saidOf(folder, together[which] ?? 0)));
      }

      const sound = {
        isReadable: true,
        isComplete: false,
        hasReport: false,
        outcomes: ['inconclusive'],
      };
      expect(said).toHaveLength(kills);
      for (const one of said) {
        expect(one).toMatchObject(sound);
        expect(one.isWholeUpTo).toMatch(/^its last entry$|was cut off$/);
      }
    },
    patienceMs,
  );
});
