import type { RegisteredRequest } from '../../bron/registered-request.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has a list of all systems of a school, and goes down it. */
export const notifiesEveryDeliveryPoint: Mutant = {
  name: 'notifies-every-delivery-point',
  does: 'Notifies every delivery point of a school of which one had asked.',
  breaks: ['OSO-NOT-05'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      picksRequests: (requests, chosen) =>
        las.decisions
          .picksRequests(requests, chosen)
          .flatMap((request) => pointsLike(request).map((point) => ({ ...request, ...point }))),
    }),
};

const points: Readonly<Record<string, string>> = { '00901': '00902', '00999': '00998' };

function pointsLike({ doelRouteringsKenmerk }: RegisteredRequest) {
  const other = doelRouteringsKenmerk.replace(/\d{5}$/, otherTail);
  return [doelRouteringsKenmerk, other].map((point) => ({ doelRouteringsKenmerk: point }));
}

function otherTail(tail: string): string {
  const [first] = Object.entries(points).find(([, second]) => second === tail) ?? [];
  return points[tail] ?? first ?? tail;
}
