import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { sha256 } from '#evidence/digest.ts';
import { bundleLimits } from '#register/bundle/limits.ts';
import { packBundle } from '#register/bundle/pack-bundle.ts';
import type { JobKind } from '#register/database/work-tables.ts';
import { takeFiles } from './command-line-of.ts';

/** What a take came to, to be handed in. */
export type Result = {
  readonly runId: string;
  readonly outcome: string;
  readonly digest: string;
  readonly bundle: Uint8Array;
  /** Of a shard: its `fuzz.json`. */
  readonly record: string | null;
};

/** Gives what a take that ended as it should came to; nothing when it left no run. @throws Refusal when it is too large. */
export function resultIn(folder: string, kind: JobKind): Result | undefined {
  const reports = join(folder, takeFiles.reports);
  const file = kind === 'fuzz' ? 'fuzz.json' : 'run.json';
  const names = existsSync(reports) ? readdirSync(reports) : [];
  const runId = names.find((name) => /^\d{8}-/.test(name) && existsSync(join(reports, name, file)));
  if (runId === undefined) return undefined;
  const record = readFileSync(join(reports, runId, file), 'utf8');
  const { outcome } = JSON.parse(record) as { readonly outcome: string };
  const bundle =
    kind === 'fuzz' ? packFolder(join(reports, runId)) : packBundle(join(reports, runId));
  return {
    runId,
    outcome,
    digest: sha256(bundle),
    bundle,
    record: kind === 'fuzz' ? record : null,
  };
}

/** The moment that stands at every file, so that the same files always give the same bytes. */
const noMoment = new Date('1980-01-01T00:00:00');

/** Packs the files of a folder, the smallest first, as far as they fit: of what was torn nobody knows how large it is. */
export function packFolder(folder: string): Uint8Array {
  let left: number = bundleLimits.packedBytes;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, size: statSync(path).size }))
    .sort((one, other) => one.size - other.size || (one.path < other.path ? -1 : 1))
    .slice(0, bundleLimits.files)
    .filter(({ size }) => {
      left -= size;
      return left >= 0;
    })
    .map(({ path }) => [relative(folder, path), readFileSync(path)] as const);
  return zipSync(Object.fromEntries(files), { mtime: noMoment, level: 6 });
}
