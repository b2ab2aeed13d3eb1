import { set } from '../edit/edits.ts';
import { carer, contact, practitioner } from '../fragments.ts';
import { type Spoiler, spoiler, spoilerInPupil } from '../spoiler.ts';

/** What no dossier may say, whatever its profile. */
export const commonSpoilers: readonly Spoiler[] = [
  inBrin('C055', mail('a@b'), ['X-email']),
  inBrin('C056', mail(`${'a'.repeat(250)}@keur.test`), ['X-email']),
  inBrin('C057', mail('naam.keur.test'), ['C058', 'X-email']),
  inBrin('C058', mail('naam@.test'), ['X-email']),
  spoiler('C059', 'BB', [set('metadata/standaardversie', '2016.1')]),
  inBrin('C061', carer('<overlijdensdatum>2018-10-01</overlijdensdatum>'), ['C062']),
  inBrin(
    'C062',
    carer('<overleden>false</overleden><overlijdensdatum>2018-10-01</overlijdensdatum>'),
  ),
  inBrin('C063', practitioner('<roepnaam>Jan</roepnaam>')),
  inBrin('C064', practitioner('<geslacht>2</geslacht>')),
  inBrin('C065', practitioner('<adresgeheim>1</adresgeheim>')),
];

/** In a dossier binnen BRIN almost nothing is required, so that a broken value stands alone. */
function inBrin(key: string, xml: string, alsoFires: readonly string[] = []): Spoiler {
  return spoilerInPupil(key, 'BB', xml, alsoFires);
}

function mail(value: string): string {
  return contact(`<soort>e-mail</soort><nummer>${value}</nummer>`);
}
