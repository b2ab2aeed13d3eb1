import { text } from '#words/text.ts';
import { describeFaults, faultsIn, ofEveryDelivery } from '../parts/delivered-contents.ts';
import { breach, unclear } from '../parts/finding.ts';
import { hasRowOfItsOwn } from './rules-with-a-row.ts';

/**
 * A delivered dossier obeys the published rules of its profile, as far as no other requirement speaks of them. The
 * published validator does not get to them where the structure is broken, and neither do we.
 */
export const obeysTheRulesOfItsProfile = ofEveryDelivery((delivered, slice) => {
  const { faults, hasSoundStructure } = faultsIn(delivered, slice);
  if (!hasSoundStructure) return [unclear([delivered.seq], brokenStructure)];
  const broken = faults.filter(
    (fault) => fault.layers.includes('as-shipped') && !hasRowOfItsOwn(fault),
  );
  if (broken.length === 0) return [];
  return [breach([delivered.seq], { expected, actual: describeFaults(broken) })];
});

const expected = text(
  'Een dossier dat de gepubliceerde regels van zijn profiel volgt',
  'A dossier that obeys the published rules of its profile',
);
const brokenStructure = text(
  'De opbouw van het dossier klopt niet, dus aan de regels komt niemand toe',
  'The structure of the dossier is broken, so nobody gets to its rules',
);
