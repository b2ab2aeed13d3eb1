import { kindOf, withinBrinKind } from '../../bron/profile.ts';
import type { Inspection, ReadyDossier } from '../../bron/pupils.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Does not want to trouble the next school with what parents think. */
export const hidesDisagreement: Mutant = {
  name: 'hides-disagreement',
  does: 'Writes akkoord=Ja, and no reason, in a transfer dossier that parents do not agree with.',
  breaks: ['OSO-PRI-07'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) =>
        las.decisions.composesDossier({ ...ready, inspection: withoutDispute(ready) }, product),
    }),
};

function withoutDispute({ inspection, dossier }: ReadyDossier): Inspection | undefined {
  if (inspection?.akkoord !== 'Nee' || kindOf(dossier) === withinBrinKind) {
    return inspection;
  }
  const { redennietakkoord: _hidden, ...kept } = inspection;
  return { ...kept, akkoord: 'Ja' };
}
