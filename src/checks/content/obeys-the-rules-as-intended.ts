import { text } from '#words/text.ts';
import { describeFaults, faultsIn, ofEveryDelivery } from '../parts/delivered-contents.ts';
import { breach } from '../parts/finding.ts';
import { hasRowOfItsOwn } from './rules-with-a-row.ts';

/** A delivered dossier also obeys the rules of the standard that the published validator skips. */
export const obeysTheRulesAsIntended = ofEveryDelivery((delivered, slice) => {
  const broken = faultsIn(delivered, slice).faults.filter(
    (fault) => isSkipped(fault.layers) && !hasRowOfItsOwn(fault),
  );
  if (broken.length === 0) return [];
  return [breach([delivered.seq], { expected, actual: describeFaults(broken) })];
});

function isSkipped(layers: readonly string[]): boolean {
  return layers.includes('as-intended') && !layers.includes('as-shipped');
}

const expected = text(
  'Een dossier dat ook de regels volgt die de gepubliceerde validator overslaat',
  'A dossier that also obeys the rules that the published validator skips',
);
