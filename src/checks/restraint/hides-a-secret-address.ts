import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { type Delivered, overDelivered, pupilIn } from '../parts/contents/delivered.ts';
import { addressesOf, hasSecretAddress } from '../parts/contents/secret-address.ts';
import { showsNothingOf, staysBehind } from '../parts/contents/stays-behind.ts';

/** Of a pupil whose address is secret, no delivered dossier tells the address (gegevensset 2019.1, OVa.LL06, OVa.LL09). */
export const hidesASecretAddress: Check = (slice) =>
  overDelivered(slice, {
    concerns: (delivered) => secretParts(delivered).length > 0,
    judge: (delivered) => {
      const pupil = pupilIn(delivered.dossier);
      const left = staysBehind(delivered, pupil ? addressesOf(pupil) : [], expected);
      if (left.length > 0) return left;
      return showsNothingOf(delivered, {
        parts: secretParts(delivered),
        pack: slice.pack,
        expected,
      });
    },
    nothing,
  });

function secretParts({ known }: Delivered) {
  const pupil = pupilIn(known);
  return pupil && hasSecretAddress(pupil) ? addressesOf(pupil) : [];
}

const expected = text(
  'Een dossier zonder het adres van de leerling, want dat is geheim',
  'A dossier without the address of the pupil, since it is secret',
);
const nothing = text(
  'Er is geen dossier geleverd van een leerling met een geheim adres dat de school kent',
  'No dossier was delivered of a pupil with a secret address that the school knows',
);
