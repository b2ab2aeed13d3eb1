import type { Inspection, ReadyDossier } from '../../bron/pupils.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has no field for the day of the inspection. */
export const datesTheInspectionToday: Mutant = {
  name: 'dates-the-inspection-today',
  does: 'Writes the day of making ready as inzagedatum.',
  breaks: ['OSO-PRI-08'],
  alsoBreaks: {
    'OSO-DOS-01': 'The day is part of the dossier.',
  },
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) =>
        las.decisions.composesDossier({ ...ready, inspection: dated(ready) }, product),
    }),
};

function dated({ inspection, at }: ReadyDossier): Inspection | undefined {
  return inspection?.inzagedatum === undefined
    ? inspection
    : { ...inspection, inzagedatum: at.toISOString().slice(0, 10) };
}
