import { text } from '#words/text.ts';
import { selfAndDescendants } from '#xml/element.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { isFilled, staysBehind } from '../parts/contents/stays-behind.ts';

const forOtherTables = ['vir', 'zat'];

/** Data of the verwijsindex and of the zorgadviesteam do not go to a samenwerkingsverband (gegevensset 2019.1, PaO.ZB01). */
export const leavesOutVirAndZat: Check = (slice) =>
  overDelivered(slice, {
    concerns: () => true,
    judge: (delivered) => {
      const parts = [...selfAndDescendants(delivered.dossier)]
        .filter(({ name }) => forOtherTables.includes(name))
        .filter(isFilled);
      return staysBehind(delivered, parts, expected);
    },
    nothing,
  });

const expected = text(
  'Een dossier zonder gegevens uit de verwijsindex of van het zorgadviesteam',
  'A dossier without data of the risk index or the care team',
);
const nothing = text('Er is geen dossier geleverd', 'No dossier was delivered');
