import { text } from '#words/text.ts';
import { hidesSecretContacts } from '../parts/contents/secret-contacts.ts';

/** A secret e-mail address is written as the agreed secret one (gegevensset 2019.1, OVa.LL08). */
export const hidesASecretEmail = hidesSecretContacts({
  kind: 'e-mail',
  mask: 'geheim@geheim.geheim',
  expected: text(
    'Een dossier waarin een geheim e-mailadres als geheim@geheim.geheim staat',
    'A dossier in which a secret e-mail address is written as geheim@geheim.geheim',
  ),
  nothing: text(
    'Er is geen dossier geleverd van een leerling met een geheim e-mailadres dat de school kent',
    'No dossier was delivered of a pupil with a secret e-mail address that the school knows',
  ),
});
