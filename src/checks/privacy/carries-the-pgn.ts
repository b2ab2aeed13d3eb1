import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { pgnIn } from '../parts/contents/pgn-in.ts';
import { breach } from '../parts/finding.ts';

/** A delivered dossier carries the PGN of the pupil that was asked for (gegevensset 2019.1, OVa.LL12). */
export const carriesThePgn: Check = (slice) =>
  overDelivered(slice, {
    concerns: () => true,
    judge: ({ seq, dossier }) => {
      const told = pgnIn(slice.pack, dossier);
      if (told === slice.lease?.pgn) return [];
      const actual =
        told === undefined
          ? text('Het dossier draagt geen PGN', 'The dossier carries no PGN')
          : text(`Het dossier draagt het PGN ${told}`, `The dossier carries the PGN ${told}`);
      return [breach([seq], { expected, actual })];
    },
    nothing,
  });

const expected = text(
  'Een dossier met het PGN van de leerling',
  'A dossier with the PGN of the pupil',
);
const nothing = text('Er is geen dossier geleverd', 'No dossier was delivered');
