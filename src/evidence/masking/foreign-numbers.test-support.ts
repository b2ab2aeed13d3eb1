import { isBsn, isTestPgn } from '#dossier/pgn.ts';

/**
 * A number that passes the test of a BSN and is no test number; it is worked out, so that it is written nowhere, and made
 * up: of whom it would be nobody knows, if of anybody.
 */
export const foreignBsn = passing(111_222_330);

/** Another of those. */
export const otherForeignBsn = passing(222_333_440);

function passing(from: number): string {
  for (let candidate = from; ; candidate += 1) {
    const digits = String(candidate);
    if (isBsn(digits) && !isTestPgn(digits)) return digits;
  }
}
