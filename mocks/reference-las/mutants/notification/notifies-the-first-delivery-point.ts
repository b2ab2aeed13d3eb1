import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

const firstOf: Readonly<Record<string, string>> = { '00902': '00901', '00998': '00999' };

/** Thinks that a school has one system. */
export const notifiesTheFirstDeliveryPoint: Mutant = {
  name: 'notifies-the-first-delivery-point',
  does: 'Notifies the first delivery point of a school, whichever of them had asked.',
  breaks: ['OSO-NOT-05'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      composesNotice: (notice) => ({
        ...las.decisions.composesNotice(notice),
        doelRouteringsKenmerk: notice.doelRouteringsKenmerk.replace(
          /\d{5}$/,
          (tail) => firstOf[tail] ?? tail,
        ),
      }),
    }),
};
