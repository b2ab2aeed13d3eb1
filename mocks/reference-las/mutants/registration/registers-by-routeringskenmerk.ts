import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Was made ready for '22 too early. */
export const registersByRouteringskenmerk: Mutant = {
  name: 'registers-by-routeringskenmerk',
  does: "Names its delivery point in '18 by a routeringskenmerk when it registers it.",
  breaks: ['OSO-ROB-14'],
  alsoBreaks: { 'OSO-REG-03': 'Under a name that is no aanleverpuntIndex nothing is registered.' },
  release: '2018',
  change: (las) =>
    changeDecisions(las, {
      registersAddress: (point) => {
        const { brin, routeringsKenmerk, url } = las.decisions.registersAddress(point);
        const tail = routeringsKenmerk.padStart(5, '0');
        return { brin, routeringsKenmerk: `00000007000${brin}${tail}`, url };
      },
    }),
};
