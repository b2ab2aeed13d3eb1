import { text } from '#words/text.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { addressesOf, hasSecretAddress } from '../parts/contents/secret-address.ts';
import { showsNothingOf, staysBehind } from '../parts/contents/stays-behind.ts';

/** Of a parent whose address is secret, no delivered dossier tells the address (gegevensset 2019.1, OVa.OV03, PaO.OV03). */
export const hidesASecretParentAddress: Check = (slice) =>
  overDelivered(slice, {
    concerns: ({ known }) => secretParts(known).length > 0,
    judge: (delivered) => {
      const left = staysBehind(delivered, secretParts(delivered.dossier), expected);
      if (left.length > 0) return left;
      return showsNothingOf(delivered, {
        parts: secretParts(delivered.known),
        pack: slice.pack,
        expected,
      });
    },
    nothing,
  });

function secretParts(dossier: XmlElement): XmlElement[] {
  return [...selfAndDescendants(dossier)]
    .filter(({ name }) => name === 'verzorger')
    .filter(hasSecretAddress)
    .flatMap(addressesOf);
}

const expected = text(
  'Een dossier zonder het adres van een ouder, want dat is geheim',
  'A dossier without the address of a parent, since it is secret',
);
const nothing = text(
  'Er is geen dossier geleverd van een leerling van wie een ouder een geheim adres heeft dat de school kent',
  'No dossier was delivered of a pupil of whom a parent has a secret address that the school knows',
);
