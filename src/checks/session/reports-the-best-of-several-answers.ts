import { fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { resultOf } from '../parts/exchanges.ts';
import { breach } from '../parts/finding.ts';
import {
  answeredAsks,
  type GrantedSession,
  grantedSessions,
  overSessions,
} from '../parts/granted-session.ts';
import { bestOf } from '../parts/ranking.ts';

/**
 * Of several answers in a session the highest is signed off with (wiki OSO:2017/Afmelden_Sessie; that success is highest goes
 * without saying, the rest of the ranking is assumption A22-25).
 */
export const reportsTheBestOfSeveralAnswers: Check = (slice) => {
  const several = grantedSessions(slice).filter(
    (session) => session.signOffs.length > 0 && hasChoice(slice, session),
  );
  return overSessions(several, (session) => judgeSession(slice, session), nothing);
};

/** Whoever stopped at a dossier has nothing higher to come. */
function hasChoice({ release }: Slice, session: GrantedSession): boolean {
  const answers = answeredAsks(session);
  const isDelivered = answers.some(
    (ask) => resultOf(ask, 'documentResponse') === release.results.transferSucceeded,
  );
  return answers.length > 1 || (isDelivered && session.points.length > 1);
}

function judgeSession({ release }: Slice, session: GrantedSession): Finding[] {
  const best = bestOf(release, answeredAsks(session)).at(-1);
  const result = best && resultOf(best, 'documentResponse');
  const signOff = session.signOffs[0];
  const reported = fieldsOf(signOff?.asked, 'afmeldingRequest')?.resultaat;
  if (!best?.response || !signOff || reported === result) return [];
  const expected = text(
    `Afmelding met het hoogste resultaat ${result}`,
    `A sign-off with the highest result ${result}`,
  );
  const actual = text(`Afgemeld met ${reported}`, `Signed off with ${reported}`);
  const assumptions = result === release.results.transferSucceeded ? [] : ['A22-25'];
  return [breach([best.response.seq, signOff.request.seq], { expected, actual }, assumptions)];
}

const nothing = text(
  'In geen sessie gaven meer aanleverpunten een antwoord',
  'In no session several delivery points answered',
);
