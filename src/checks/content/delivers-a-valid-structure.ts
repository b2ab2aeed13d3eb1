import { text } from '#words/text.ts';
import { describeFaults, faultsIn, ofEveryDelivery } from '../parts/delivered-contents.ts';
import { breach } from '../parts/finding.ts';

/** A delivered dossier is built as the XML Schema of the gegevensset says, and holds nothing else. */
export const deliversAValidStructure = ofEveryDelivery((delivered, slice) => {
  const { faults } = faultsIn(delivered, slice);
  const structural = faults.filter(({ layers }) => layers.includes('structure'));
  if (structural.length === 0) return [];
  return [breach([delivered.seq], { expected, actual: describeFaults(structural) })];
});

const expected = text(
  'Een dossier met de opbouw van de gegevensset, en niets daarbuiten',
  'A dossier built as the gegevensset says, and nothing beyond it',
);
