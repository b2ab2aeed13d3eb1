import { text } from '#words/text.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { isFilled, showsNothingOf, staysBehind } from '../parts/contents/stays-behind.ts';

/** The bank account of a parent does not go to a samenwerkingsverband (gegevensset 2019.1, PaO.OV05). */
export const hidesBankNumbers: Check = (slice) =>
  overDelivered(slice, {
    concerns: ({ known }) => numbersIn(known).length > 0,
    judge: (delivered) => {
      const left = staysBehind(delivered, numbersIn(delivered.dossier), expected);
      const parts = numbersIn(delivered.known);
      return left.length > 0
        ? left
        : showsNothingOf(delivered, { parts, pack: slice.pack, expected });
    },
    nothing,
  });

function numbersIn(dossier: XmlElement): XmlElement[] {
  return [...selfAndDescendants(dossier)]
    .filter(({ name }) => name === 'banknummer')
    .filter(isFilled);
}

const expected = text(
  'Een dossier zonder het rekeningnummer van een ouder',
  'A dossier without the bank account of a parent',
);
const nothing = text(
  'Er is geen dossier geleverd van een leerling van wie de school het rekeningnummer van een ouder kent',
  'No dossier was delivered of a pupil of whom the school knows the bank account of a parent',
);
