import { put, set } from '../edit/edits.ts';
import { pupilPart } from '../fragments.ts';
import { flags, pupil, type Spoiler, spoiler, spoilerInPupil } from '../spoiler.ts';

/** What earlier years forbade, and the newest has no rule for. */
export const earlierSpoilers: readonly Spoiler[] = [
  inBrin('2018.1.1/C005', pupilPart('lgf').replace('>11<', '>15<')),
  inBrin('2018.1.1/C015', pupilPart('extrahulpingroep78').replace('TL', 'XX')),
  inBrin('2018.1.1/C028', pupilPart('upw').replace('>1<', '>4<')),
  inBrin('2018.1.1/C030', pupilPart('upw').replace('</upw>', '<upwleerjaar>7</upwleerjaar></upw>')),
  inBrin(
    '2018.1.1/C035',
    pupilPart('lgf').replace('</lgf>', '<lgfindicatierec>5</lgfindicatierec></lgf>'),
  ),
  spoiler(
    '2018.1.1/C052',
    'BB',
    [set(`${flags}/cat_zorgenbegeleiding`, 'verplicht')],
    ['X-cat-zorgenbegeleiding'],
  ),
  optedOut('2018.1.1/C080', '<zorg><medicijngebruik>false</medicijngebruik></zorg>'),
  optedOut('2018.1.1/C081', pupilPart('sefunctioneren')),
  spoilerInPupil('2018.1.1/O050', 'POPO', pupilPart('lgf')),
  spoilerInPupil('2018.1.1/O051', 'POPO', pupilPart('vir')),
  spoilerInPupil('P038', 'POSWV', pupilPart('vir')),
  spoilerInPupil('P039', 'POSWV', pupilPart('zat')),
];

/** In a dossier binnen BRIN almost nothing is required, so that a broken value stands alone. */
function inBrin(key: string, xml: string): Spoiler {
  return spoilerInPupil(key, 'BB', xml);
}

function optedOut(key: string, xml: string): Spoiler {
  return spoiler(key, 'BB', [set(`${flags}/cat_zorgenbegeleiding`, 'OPT-UIT'), put(pupil, xml)]);
}
