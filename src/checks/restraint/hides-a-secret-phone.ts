import { text } from '#words/text.ts';
import { hidesSecretContacts } from '../parts/contents/secret-contacts.ts';

/** A secret phone number is written as ten nines (gegevensset 2019.1, OVa.LL08). */
export const hidesASecretPhone = hidesSecretContacts({
  kind: 'telefoon',
  mask: '9999999999',
  expected: text(
    'Een dossier waarin een geheim telefoonnummer als 9999999999 staat',
    'A dossier in which a secret phone number is written as 9999999999',
  ),
  nothing: text(
    'Er is geen dossier geleverd van een leerling met een geheim telefoonnummer dat de school kent',
    'No dossier was delivered of a pupil with a secret phone number that the school knows',
  ),
});
