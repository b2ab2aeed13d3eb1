import { type Edit, put, set } from '../edit/edits.ts';
import {
  address,
  carer,
  contact,
  domain,
  finalTest,
  part,
  pupilPart,
  reference,
  support,
  tag,
  testWith,
} from '../fragments.ts';
import { type Spoiler, spoiler, spoilerInPupil } from '../spoiler.ts';

/** Values that are not in their code list. */
export const codeListSpoilers: readonly Spoiler[] = [
  inBrin('C001', '<overstapadvies><advies>99</advies></overstapadvies>'),
  inBrin('C002', '<overstapadvies><wensouders>99</wensouders></overstapadvies>'),
  inBrin('C003', '<overstapadvies><wensleerling>99</wensleerling></overstapadvies>'),
  inBrin('C004', '<overstapadvies><herzienadvies>99</herzienadvies></overstapadvies>'),
  inBrin('C005', contact('<soort>fax</soort><nummer>0201234567</nummer>')),
  inBrin(
    'C006',
    contact('<soort>telefoon</soort><aanduiding>thuis</aanduiding><nummer>0201234567</nummer>'),
  ),
  inBrin('C007', preschool({ more: '<codevoorschoolsetoeleider>10</codevoorschoolsetoeleider>' })),
  inBrin('C008', preschool({ history: '<codevoorschoolsehistorie>6</codevoorschoolsehistorie>' })),
  inBrin('C009', preschool({ more: '<codevoorschoolsedeelname>6</codevoorschoolsedeelname>' })),
  inBrin('C010', preschool({ programme: '16' })),
  inBrin('C011', pupilPart('vroegschools').replace('>1<', '>16<')),
  inBrin('C012', '<nnca>3</nnca>'),
  inBrin('C013', testWith(reference('Rapportcijfer'))),
  inBrin('C014', pupilPart('schoolloopbaanlijst').replace('>8<', '>9<')),
  inBrin('C015', '<geslacht>01</geslacht>'),
  inBrin('C016', '<leerlinggewicht>0.3</leerlinggewicht>'),
  spoiler('C017', 'BB', [put('metadata', '<overstap>POMO</overstap>')]),
  inBrin(
    'C018',
    pupilPart('rvc').replace(
      '</signaleringlwoopro>',
      '</signaleringlwoopro><rvcindicatie>VMBO</rvcindicatie>',
    ),
  ),
  inBrin('C019', address('gba', '<aanduiding>TEGENOVER</aanduiding>')),
  inBrin('C020', address('woon')),
  inBrin('C021', '<overstapadvies><profiel>Plus</profiel></overstapadvies>'),
  inBrin('C022', testWith(reference('Percentiel', 'MAVO'))),
  inBrin('C023', support('diagnose', '<code>F82 </code>')),
  spoiler('C024', 'BB', [set('overdrachtsoort', 'overstap')], ['O003']),
  inBrin('C025', pupilPart('tlv').replace('>H<', '>Hoog<')),
  spoiler('C026', 'BB', [set('metadata/deeldossier', 'ALLES')], ['O001']),
  inBrin('C027', '<examenresultaat><examenuitslag>gezakt</examenuitslag></examenresultaat>'),
  inBrin('C028', pupilPart('resultaatvakkenvo').replace('voldoende', 'goed')),
  spoiler('C029', 'BB', [inspection('<akkoord>ja</akkoord>')]),
  spoiler('C030', 'BB', [inspection('<toestemming>ja</toestemming>')]),
  inBrin('C031', carer('<relatietotkind>10</relatietotkind>')),
  inBrin('C032', finalTest({ kind: '0017' })),
  inBrin('C033', finalTest({ level: 'H' })),
  inBrin('C034', finalTest({ more: '<wettelijke_ontheffing>true</wettelijke_ontheffing>' })),
  inBrin(
    'C035',
    finalTest({ parts: part('8000', '<ond_referentieniveau>05</ond_referentieniveau>') }),
  ),
  inBrin(
    'C036',
    finalTest({
      parts: part('8000', domain('8050', '<dom_referentieniveau>05</dom_referentieniveau>')),
    }),
  ),
  inBrin('C037', finalTest({ parts: part('8002') })),
  inBrin('C038', finalTest({ parts: part('8000', domain('8052')) })),
];

/** In a dossier binnen BRIN almost nothing is required, so that a broken value stands alone. */
function inBrin(key: string, xml: string, alsoFires: readonly string[] = []): Spoiler {
  return spoilerInPupil(key, 'BB', xml, alsoFires);
}

function inspection(more: string): Edit {
  return put('', tag('inzage', `<voorlopigdossier>false</voorlopigdossier>${more}`));
}

function preschool({ history = '', programme = '1', more = '' }): string {
  return tag(
    'voorschools',
    `${history}<codevoorschoolsprogramma>${programme}</codevoorschoolsprogramma><voorschoolsemaanden>6</voorschoolsemaanden>${more}`,
  );
}
