import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { resultOf } from '../parts/exchanges.ts';
import { absence, breach } from '../parts/finding.ts';
import {
  type GrantedSession,
  grantedSessions,
  overSessions,
  pointOf,
  pointsOfOurs,
} from '../parts/granted-session.ts';

/**
 * Each delivery point that came with a session is asked, one after the other (wiki OSO:2018/Opvragen_dossier). After a dossier
 * has come the others may be left alone (assumption A22-55). We see only the delivery points at which we answer.
 */
export const asksDeliveryPointsInTurn: Check = (slice) => {
  const several = grantedSessions(slice).filter(
    (session) => pointsOfOurs(slice, session).length > 1,
  );
  return overSessions(several, (session) => [
    ...leftOut(slice, session),
    ...atTheSameTime(session.asks),
  ]);
};

function leftOut(slice: Slice, session: GrantedSession): Finding[] {
  const { transferSucceeded } = slice.release.results;
  const { asks, grant, signOffs } = session;
  const isDelivered = asks.some((ask) => resultOf(ask, 'documentResponse') === transferSucceeded);
  if (isDelivered) return [];
  const last = asks.at(-1)?.response ?? grant.response ?? grant.request;
  const signOff = signOffs.find(({ request }) => request.seq > last.seq);
  const dueMs = Date.parse(last.at) + slice.limits.answerMs;
  return pointsOfOurs(slice, session)
    .filter(({ routeringsKenmerk }) => !asks.some((ask) => pointOf(ask) === routeringsKenmerk))
    .map(({ routeringsKenmerk }) => {
      const actual = text(
        `Het aanleverpunt ${routeringsKenmerk} is niet bevraagd`,
        `The delivery point ${routeringsKenmerk} was not asked`,
      );
      return signOff
        ? breach([last.seq, signOff.request.seq], { expected, actual })
        : absence({ seq: last.seq, dueMs }, { expected, actual });
    });
}

function atTheSameTime(asks: readonly Exchange[]): Finding[] {
  return asks.flatMap(({ request }, at) => {
    const before = asks[at - 1];
    const end = (before?.response ?? before?.silence)?.seq;
    if (!before || (end !== undefined && end < request.seq)) return [];
    return [breach([before.request.seq, request.seq], { expected, actual: together })];
  });
}

const expected = text(
  'Elk aanleverpunt van de sessie wordt bevraagd, na het antwoord van het vorige',
  'Each delivery point of the session is asked, after the answer of the one before',
);
const together = text(
  'Een aanleverpunt is bevraagd voordat het vorige had geantwoord',
  'A delivery point was asked before the one before had answered',
);
