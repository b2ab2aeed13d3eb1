import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { RunRecord } from '#verdict/record.ts';
import { readRunFiles } from '#verify/read-run-files.ts';
import { toldRecord } from '#verify/told-record.ts';
import { verifyRun } from '#verify/verify-run.ts';
import { type Handed, ourJudge } from '../verify/our-judge.ts';

/**
 * Gives the record of a run that verifies, by this version and this law: nobody signs what cannot be judged again.
 *
 * @throws ConfigurationError with the first thing that is wrong with it.
 */
export function assertSoundRun(folder: string, handed: Handed): RunRecord {
  const files = readRunFiles(folder);
  const { rows } = verifyRun(files, ourJudge(handed));
  const wrong = rows.find(
    ({ id, standing }) => standing !== 'sound' && (standing !== 'told' || id !== 'others'),
  );
  // What is signed is what was verified, byte for byte.
  const record = toldRecord(files.record ?? '');
  if (record && !wrong) return record;
  throw new ConfigurationError(
    `Cannot make a statement of the run "${folder}", which does not verify: ${wrong?.what.en}: ${wrong?.detail.en}`,
  );
}
