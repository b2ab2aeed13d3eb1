import { join } from 'node:path';
import { sha256 } from '#evidence/digest.ts';
import { recordDigest } from '#statement/record-digest.ts';
import { statementDigest } from '#statement/statement-digest.ts';
import { holdAgainstRun } from '#statement/verify/hold-against-run.ts';
import { isSoundInAll } from '#statement/verify/row.ts';
import { type Verification, verifyStatement } from '#statement/verify/verify-statement.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import { exitCodes } from '../exit-code.ts';
import { loadShapes } from './load-shapes.ts';
import { readDescribedFile, readTextFile } from './read-file.ts';
import { readJws } from './read-jws.ts';
import { readTrust } from './read-trust.ts';
import { showVerification } from './show-verification.ts';

/** What a statement is held to. */
export type VerifyStatementOptions = {
  readonly trust: string;
  readonly status?: string | undefined;
  /** The folder of the run that it is about. */
  readonly run?: string | undefined;
  readonly lang: Language;
};

/** What is to be printed of a statement, and the exit code. */
export type Verified = { readonly shown: string; readonly code: number };

/** Reads a statement and tells whether it is sound; throws a ConfigurationError for a file that cannot be read. */
export async function verifyStatementFile(
  path: string,
  { trust, status, run, lang }: VerifyStatementOptions,
): Promise<Verified> {
  const jws = readJws(path, 'statement');
  const verified = await verifyStatement(jws, {
    trust: await readTrust(trust),
    statusList: status === undefined ? undefined : readJws(status, 'status list'),
    now: new Date(),
    shapes: loadShapes(),
  });
  const held = run === undefined ? verified : heldAgainst(run, verified);
  const digest = statementDigest(jws);
  return { shown: showVerification(held, { digest, language: lang }), code: codeOf(held) };
}

function heldAgainst(run: string, verified: Verification): Verification {
  const { payload } = verified;
  if (!payload) return verified;
  const record = readDescribedFile<RunRecord>(join(run, 'run.json'), {
    what: 'record of the run',
    schema: 'run.schema.json',
  });
  const transcript = readTextFile(join(run, 'transcript.ndjson'), 'transcript');
  const row = holdAgainstRun(payload, {
    transcriptDigest: sha256(transcript),
    recordDigest: recordDigest(record),
  });
  const rows = [...verified.rows, row];
  return { ...verified, rows, isSound: isSoundInAll(rows) };
}

function codeOf({ isSound }: Verification): number {
  if (isSound === undefined) return exitCodes.inconclusive;
  return isSound ? exitCodes.passed : exitCodes.failed;
}
