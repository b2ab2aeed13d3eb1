import { testBsns } from '#dossier/pgn.ts';

/** Gives the test BSN that is least likely to be leased in a run: the last. */
export function spareBsn(): string {
  const last = [...testBsns()].at(-1);
  if (last === undefined) throw new Error('There are no test BSNs');
  return last;
}
