import { type Edit, put, set } from '../edit/edits.ts';
import { address, finalTest, tag, testWith } from '../fragments.ts';
import { pupil, type Spoiler, spoiler } from '../spoiler.ts';

/** Values of the wrong form, one for each base; and values that a facet keeps out, one for each facet. */
export const valueSpoilers: readonly Spoiler[] = [
  wrong('S-type', set('metadata/datum', 'gisteren')),
  wrong('S-type', set('metadata/datum', '2019-04-31')),
  wrong('S-type', put(pupil, tag('verzuim', '<meerdan25percent>ja</meerdan25percent>'))),
  wrong('S-type', put(pupil, tag('verzuim', '<frequentie>vier</frequentie>'))),
  wrong('S-type', put(pupil, scored('<aantalgoed>2147483648</aantalgoed>'))),
  wrong('S-type', put(pupil, scored('<tijd>7,5</tijd>'))),
  wrong('S-facet', set('metadata/pakketnaam', '')),
  wrong(
    'S-facet',
    put('huidigeschool', address('post', tag('locatieomschrijving', 'x'.repeat(36)))),
  ),
  wrong('S-facet', set('huidigeschool/brincode', '99zz')),
  wrong(
    'S-facet',
    put(
      pupil,
      finalTest({
        more: '<standaardscore>1001</standaardscore><toets_advies>50</toets_advies>',
      }),
    ),
  ),
];

function scored(content: string): string {
  return testWith(tag('toetsscore', content));
}

function wrong(key: string, edit: Edit): Spoiler {
  return spoiler(key, 'POVO', [edit]);
}
