import { kindOf, withinBrinKind } from '../../bron/profile.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes every school for one of its own. */
export const overlooksAnotherBrin: Mutant = {
  name: 'overlooks-another-brin',
  does: 'Delivers a dossier that stays within the school to another one, although the Traffic Center sees no relation.',
  breaks: ['OSO-SES-20'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      trustsSession: (resultaat) =>
        resultaat === 'GeenRelatieMetDoel' || las.decisions.trustsSession(resultaat),
      findsReadyDossier: (pupil, request) =>
        pupil.ready.find(({ dossier }) => kindOf(dossier) === withinBrinKind) ??
        las.decisions.findsReadyDossier(pupil, request),
    }),
};
