import { append, put, remove, set } from '../edit/edits.ts';
import { address, finalTest, tag, testWith } from '../fragments.ts';
import { pupil, type Spoiler, spoiler, spoilerInPupil } from '../spoiler.ts';

/** Values that do not go together. */
export const contentSpoilers: readonly Spoiler[] = [
  spoilerInPupil(
    'X-revised-advice',
    'POPO',
    '<overstapadvies><motivatie_herzienadvies>Toets</motivatie_herzienadvies></overstapadvies>',
  ),
  spoiler('X-disagreement', 'POPO', [set('inzage/akkoord', 'Nee')]),
  spoilerInPupil(
    'X-exemption',
    'POPO',
    finalTest({
      more: '<wettelijke_ontheffing>J</wettelijke_ontheffing><toets_advies>50</toets_advies>',
    }),
  ),
  spoilerInPupil(
    'X-negative',
    'POPO',
    tag('verzuim', '<dagdelengeoorloofd>-1</dagdelengeoorloofd>'),
  ),
  scored(
    'X-score',
    '<aantalopgaven>40</aantalopgaven><aantalgoed>31</aantalgoed><aantalfout>10</aantalfout>',
  ),
  scored(
    'X-interval',
    '<aantalgoed>31</aantalgoed><betrouwbaarheidsinterval><bivlaag>31.5</bivlaag><bivhoog>31.25</bivhoog></betrouwbaarheidsinterval>',
  ),
  spoiler('X-same-address', 'POPO', [put('huidigeschool', address('bezoek'))]),
  spoiler('X-school-address', 'POPO', [set('huidigeschool/adreslijst/adres/soortadres', 'gba')]),
  spoiler('X-brin-pupil-number', 'BB', [remove(`${pupil}/bsn`)]),
  spoiler('X-brin-birth-date', 'BB', [remove(`${pupil}/geboortedatum`)]),
  spoiler('X-brin-overstap', 'BB', [append('metadata', '<overstap>VOSWV</overstap>')]),
];

function scored(key: string, content: string): Spoiler {
  return spoilerInPupil(key, 'POPO', testWith(tag('toetsscore', content)));
}
