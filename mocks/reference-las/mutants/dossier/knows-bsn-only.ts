import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Was written before anybody heard of an onderwijsnummer. */
export const knowsBsnOnly: Mutant = {
  name: 'knows-bsn-only',
  does: 'Holds every PGN to the test of a BSN: knows no other pupil as bron, and takes in no other dossier as doel.',
  breaks: ['OSO-DOS-14'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      recognisesPupil: (searchKey, pgn, secret) =>
        isBsn(pgn) && las.decisions.recognisesPupil(searchKey, pgn, secret),
      acceptsDossier: (received, pgn) =>
        (pgn === undefined || isBsn(pgn)) && las.decisions.acceptsDossier(received, pgn),
    }),
};

function isBsn(pgn: string): boolean {
  const sum = [...pgn].reduce(
    (all, digit, at) => all + (at === 8 ? -1 : 9 - at) * Number(digit),
    0,
  );
  return sum % 11 === 0;
}
