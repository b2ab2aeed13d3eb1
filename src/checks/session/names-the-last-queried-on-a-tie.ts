import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';
import {
  answeredAsks,
  type GrantedSession,
  grantedSessions,
  overSessions,
  pointOf,
} from '../parts/granted-session.ts';
import { bestOf } from '../parts/ranking.ts';

/**
 * When several delivery points gave the highest result, the sign-off names the one that was asked last (wiki
 * OSO:2017/Afmelden_Sessie; where its name stands is assumption A22-07).
 */
export const namesTheLastQueriedOnATie: Check = (slice) => {
  const tied = grantedSessions(slice).filter(
    (session) =>
      session.signOffs.length > 0 && bestOf(slice.release, answeredAsks(session)).length > 1,
  );
  return overSessions(tied, (session) => judgeSession(slice, session), nothing);
};

function judgeSession({ release }: Slice, session: GrantedSession): Finding[] {
  const last = bestOf(release, answeredAsks(session)).at(-1);
  const [signOff] = session.signOffs;
  const named = signOff?.asked.message.fields.bronRouteringsKenmerk;
  if (!last?.response || !signOff || named === pointOf(last)) return [];
  const looked = [last.response.seq, signOff.request.seq];
  const isOfSession = session.points.some(({ routeringsKenmerk }) => routeringsKenmerk === named);
  const isSeen = session.asks.some((ask) => pointOf(ask) === named);
  // Within one BRIN the target may have asked a delivery point of its own, which we do not see.
  if (isOfSession && !isSeen) return [unclear(looked, unseen)];
  const expected = text(
    `Afmelding onder het laatst bevraagde aanleverpunt ${pointOf(last)}`,
    `A sign-off under the delivery point asked last, ${pointOf(last)}`,
  );
  const actual = text(`Afgemeld onder ${named}`, `Signed off under ${named}`);
  return [breach(looked, { expected, actual }, ['A22-07'])];
}

const unseen = text(
  'Afgemeld is onder een aanleverpunt waarvan niet te zien is of het is bevraagd',
  'It was signed off under a delivery point of which cannot be seen whether it was asked',
);
const nothing = text(
  'In geen sessie gaven meer aanleverpunten hetzelfde hoogste resultaat',
  'In no session several delivery points gave the same highest result',
);
