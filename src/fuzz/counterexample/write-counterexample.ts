import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bodiesFolder } from '#evidence/laid-aside.ts';
import type { RunFolder } from '#run/run-folder.ts';
import type { Played } from '../arena/arena.ts';
import type { ToldFinding } from '../campaign/campaign-record.ts';
import type { FuzzCase } from '../fuzz-case.ts';
import type { Kind } from '../kind.ts';
import type { StoredCase } from './stored-case.ts';

/** What is stored of a case that fails. */
export type Counterexample = {
  readonly told: ToldFinding;
  readonly kind: Kind;
  readonly fuzzCase: FuzzCase;
  readonly played: Played;
};

/**
 * Stores a case that fails in a folder of its own, within that of the campaign: `case.json` with all that it takes to play it
 * again, and the messages in `transcript.ndjson`. Nothing is left of what was stored there before.
 */
export function writeCounterexample(
  folder: RunFolder,
  { told, kind, fuzzCase, played }: Counterexample,
): void {
  const { number: _number, folder: at, count: _count, ...finding } = told;
  const stored: StoredCase = { format: 1, ...finding, case: kind.written.toJson(fuzzCase) };
  rmSync(join(folder.path, at), { recursive: true, force: true });
  folder.makeFile(`${at}/case.json`, `${JSON.stringify(stored, null, 2)}\n`);
  folder.makeFile(`${at}/transcript.ndjson`, played.file.transcript);
  for (const [digest, content] of played.file.bodies) {
    folder.makeFile(`${at}/${bodiesFolder}/${digest}`, content);
  }
}
