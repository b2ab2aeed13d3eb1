import { address } from '../fragments.ts';
import { type Spoiler, spoilerInPupil } from '../spoiler.ts';
import { nationality, placeOfBirth, secretContact } from './secrets.ts';

/** What a dossier within one BRIN may not say. */
export const withinBrinSpoilers: readonly Spoiler[] = [
  inBrin('O038', '<geboortemaand>2007-02</geboortemaand>', ['X-brin-birth-date']),
  inBrin('O039', `<adresgeheim>true</adresgeheim>${address('gba')}`),
  inBrin('O040', '<postcode4adres>1234</postcode4adres>'),
  inBrin('O041', secretContact('telefoon', '0201234567')),
  inBrin('O042', secretContact('e-mail', 'fe@keur.test')),
  inBrin('O043', '<adresgeheim>true</adresgeheim><adresbuitenland>Rue 1</adresbuitenland>'),
  inBrin('O044', placeOfBirth),
  inBrin('O045', nationality),
];

/** In a dossier binnen BRIN almost nothing is required, so that a broken value stands alone. */
function inBrin(key: string, xml: string, alsoFires: readonly string[] = []): Spoiler {
  return spoilerInPupil(key, 'BB', xml, alsoFires);
}
