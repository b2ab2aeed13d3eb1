import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');
const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-killed-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Of the moments and of the dossiers: the same again gives the same. */
const seed = 9;
/** What the run below writes, but for its last scenarios. */
const bytesOfRun = 4_260_000;
/** One run is killed half way and one at its end, each after it was stopped nine times in that half. */
const [runs, momentsPerRun] = [2, 10];
const patienceMs = 600_000;

/** After how many bytes of the transcript to look: once in each twentieth of the run, at random. */
function moments(): number[] {
  const count = runs * momentsPerRun;
  const stretch = bytesOfRun / count;
  const within = fc.noBias(fc.integer({ min: 1, max: stretch }));
  return fc.sample(within, { numRuns: count, seed }).map((bytes, at) => at * stretch + bytes);
}

/** The folder of a run as it was once so many bytes of its transcript were there. */
type Left = { readonly folder: string; readonly bytes: number };

/**
 * Plays a run and kills it at the last of these moments. At those before it is stopped: what a process that does nothing
 * any more has written is what it leaves when it is killed, and so a copy of that counts as well.
 */
async function leftAt(sizes: readonly number[]): Promise<Left[]> {
  const reports = mkdtempSync(join(scratch, 'reports-'));
  const options = ['--target', 'reference', '--profiles', 'BB', '--seed', String(seed)];
  const asked = [program, 'run', ...options, '--reports', reports];
  const child = spawn(process.execPath, asked, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const last = sizes.at(-1) ?? 0;
  const left: Left[] = [];
  try {
    for (const bytes of sizes.slice(0, -1)) left.push(await stoppedAt(bytes, { child, reports }));
    await written(last, { child, reports });
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
  return [...left, { bytes: last, folder: join(reports, runIn(reports)) }];
}

type Playing = { readonly child: ChildProcess; readonly reports: string };

async function stoppedAt(bytes: number, { child, reports }: Playing): Promise<Left> {
  await written(bytes, { child, reports });
  child.kill('SIGSTOP');
  const folder = `${reports}-at-${bytes}`;
  copyRun(join(reports, runIn(reports)), folder);
  child.kill('SIGCONT');
  return { bytes, folder };
}

/** Waits until so many bytes of the transcript are there. */
function written(bytes: number, { child, reports }: Playing): Promise<void> {
  return new Promise((resolve, reject) => {
    const watching = setInterval(() => {
      const transcript = join(reports, runIn(reports), 'transcript.ndjson');
      const isThere = (statSync(transcript, { throwIfNoEntry: false })?.size ?? 0) >= bytes;
      if (!isThere && child.exitCode === null) return;
      clearInterval(watching);
      if (isThere) resolve();
      else reject(new Error(`The run ended before it had written ${bytes} bytes`));
    }, 2);
  });
}

/** The transcript first: what it names was laid aside before. */
function copyRun(run: string, folder: string): void {
  mkdirSync(folder);
  copyFileSync(join(run, 'transcript.ndjson'), join(folder, 'transcript.ndjson'));
  cpSync(run, folder, { recursive: true, force: false });
}

function runIn(reports: string): string {
  return readdirSync(reports).find((name) => /^\d{8}-/.test(name)) ?? '';
}

type Verified = {
  readonly standing: string;
  readonly rows: readonly {
    readonly id: string;
    readonly standing: string;
    readonly detail: { readonly en: string };
  }[];
  readonly recomputed: {
    readonly outcome: string;
    readonly verdicts: readonly { readonly outcome: string }[];
  };
};

/** What somebody who finds the folder is told. */
async function saidOf({ folder, bytes }: Left) {
  const { code, stdout } = await osoKeurIn(scratch)('verify', folder, '--format', 'json');
  const { standing, rows, recomputed } = JSON.parse(stdout) as Verified;
  const transcript = readFileSync(join(folder, 'transcript.ndjson'), 'utf8');
  const lines = transcript.split('\n').length - 1;
  const detailOf = (what: string) => rows.find(({ id }) => id === what)?.detail.en ?? '';
  const outcomes = [recomputed, ...recomputed.verdicts].map(({ outcome }) => outcome);
  return {
    code,
    standing,
    tampered: rows.filter((row) => row.standing === 'tampered').map(({ id }) => id),
    isVerifiedToTheEnd:
      detailOf('ending').startsWith(`The transcript stops after line ${lines},`) &&
      [`${lines} lines, each`, `Cut off in the middle of line ${lines + 1}`].some((words) =>
        detailOf('chain').startsWith(words),
      ),
    isAllThere: Buffer.byteLength(transcript) >= bytes,
    hasReport: existsSync(join(folder, 'report.html')) || existsSync(join(folder, '../latest')),
    outcomes: [...new Set(outcomes)],
  };
}

/** How much of what was planned had begun. */
function shareBegun(left: Left | undefined): number {
  const transcript = readFileSync(join(left?.folder ?? '', 'transcript.ndjson'), 'utf8');
  const { plan } = JSON.parse(transcript.split('\n', 1)[0] ?? '');
  return (transcript.split('"kind":"scenario-started"').length - 1) / plan.scenarios.length;
}

describe('a run that is killed at any moment', () => {
  it(
    'verifies up to its last entry, is told to be incomplete, and is inconclusive and nothing else',
    async () => {
      const all = moments();
      const perRun = Array.from({ length: runs }, (_, at) =>
        all.slice(at * momentsPerRun, (at + 1) * momentsPerRun),
      );

      const left = (await Promise.all(perRun.map(leftAt))).flat();

      const said: Awaited<ReturnType<typeof saidOf>>[] = [];
      for (const one of left) said.push(await saidOf(one));

      const sound = {
        code: 2,
        standing: 'incomplete',
        tampered: [],
        isVerifiedToTheEnd: true,
        isAllThere: true,
        hasReport: false,
        outcomes: ['inconclusive'],
      };
      expect(said).toEqual(left.map(() => sound));
      expect(left).toHaveLength(runs * momentsPerRun);
      expect(shareBegun(left[0])).toBeLessThan(0.1);
      expect(shareBegun(left.at(-1))).toBeGreaterThan(0.9);
    },
    patienceMs,
  );
});
