import { put, remove } from '../edit/edits.ts';
import { address, carer, finalTest, grades, score, tag, testWith } from '../fragments.ts';
import { pupil, type Spoiler, spoiler, spoilerInPupil } from '../spoiler.ts';
import { secretCarer } from './secrets.ts';

/** What the standard forbids a transfer, though the published validator does not find it. */
export const deadRuleSpoilers: readonly Spoiler[] = [
  spoiler('O046', 'POPO', secretCarer),
  inBrin('O047', carer(`<adresgeheim>true</adresgeheim>${address('gba')}`)),
  spoiler('O048', 'POVO', [remove(`${pupil}/overstapadvies/advies`)]),
  spoiler('O049', 'POPO', [remove(`${pupil}/overstapadvies/contactnodig`)]),
  spoiler('O050', 'POPO', [
    put(
      `${pupil}/overstapadvies`,
      '<contactnodig>true</contactnodig><contacttelefoon>0201234567</contacttelefoon>',
    ),
  ]),
  spoiler('O051', 'POPO', [
    put(
      `${pupil}/overstapadvies`,
      '<contactnodig>true</contactnodig><contactpersoon>J. de Leraar</contactpersoon>',
    ),
  ]),
  spoilerInPupil(
    'O052',
    'POPO',
    tag('eindtoets_basisonderwijs', '<deelgenomen>true</deelgenomen>'),
    // Without a result there is no advice of it either.
    ['O055'],
  ),
  spoilerInPupil(
    'O053',
    'POPO',
    tag('eindtoets_basisonderwijs', '<deelgenomen>false</deelgenomen>'),
  ),
  spoilerInPupil('O055', 'VOVO', finalTest({})),
  spoilerInPupil('O056', 'POVO', testWith(score, '2016-07-31')),
  spoilerInPupil('O057', 'POPO', testWith('')),
  spoilerInPupil(
    'O058',
    'POPO',
    testWith('<toetsscore><codevaardigheidsschaal>A</codevaardigheidsschaal></toetsscore>'),
  ),
  spoilerInPupil('O059', 'POPO', grades('')),
];

/** In a dossier binnen BRIN almost nothing is required, so that a broken value stands alone. */
function inBrin(key: string, xml: string, alsoFires: readonly string[] = []): Spoiler {
  return spoilerInPupil(key, 'BB', xml, alsoFires);
}
