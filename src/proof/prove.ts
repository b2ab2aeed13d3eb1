import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '#law/package-root.ts';
import { type Change, listChanges } from '#run/reference.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type Ruling, rule, unproven } from './ruling.ts';

/** What the whole proof came to. */
export type Proof = {
  readonly rulings: readonly Ruling[];
  readonly unproven: readonly string[];
};

const program = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

/**
 * Puts the judge on trial: the reference and every variant must pass, every mutant must fail what it declares and
 * nothing else. Each run is a process of its own, as many at once as there are processors.
 */
export async function prove(onRuling: (ruling: Ruling, total: number) => void): Promise<Proof> {
  const changes = await listChanges();
  const folder = await mkdtemp(join(tmpdir(), 'oso-keur-proof-'));
  try {
    const reference = await play(undefined, folder);
    const rulings = [rule(reference, undefined)];
    const total = changes.length + 1;
    for (const ruling of rulings) onRuling(ruling, total);
    await inParallel(changes, async (change) => {
      const ruling = rule(await play(change, folder), change);
      rulings.push(ruling);
      onRuling(ruling, total);
    });
    return { rulings, unproven: unproven(reference, changes) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function play(change: Change | undefined, folder: string): Promise<RunRecord> {
  const name = change?.name ?? 'reference';
  const choice = change ? [`--${change.kind}`, change.name] : ['--target', 'reference'];
  const reports = join(folder, name);
  await ended([program, 'run', ...choice, '--reports', reports]);
  return JSON.parse(await readFile(join(reports, 'latest', 'run.json'), 'utf8'));
}

/** Waits for a run to end; it has its verdict when it ends with 0, 1 or 2. */
function ended(command: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, (error, _stdout, stderr) => {
      const code = error ? error.code : 0;
      if (code === 0 || code === 1 || code === 2) resolve();
      else
        reject(
          new Error(`"oso-keur ${command.slice(1).join(' ')}" gave no verdict: ${stderr.trim()}`),
        );
    });
  });
}

async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}
