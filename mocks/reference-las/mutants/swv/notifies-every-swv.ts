import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Tells everybody rather than one too few. */
export const notifiesEverySwv: Mutant = {
  name: 'notifies-every-swv',
  does: 'Tells every samenwerkingsverband that it knows of a request to one.',
  breaks: ['OSO-SWV-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      picksSwv: (chosen) => [
        chosen,
        { doelBrin: '99ZF', doelRouteringsKenmerk: '0000000700099ZF00901' },
      ],
    }),
};
