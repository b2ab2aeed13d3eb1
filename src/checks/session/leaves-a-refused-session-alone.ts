import { asks, type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { resultOf, sentByTarget, sessionOf } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';
import { type GrantedSession, grantedSessions } from '../parts/granted-session.ts';

/**
 * After a refusal nothing is asked and nothing signed off until another session is asked for
 * (wiki OSO:2017/Initiëren_sessie). What goes on in a session that is still open is another matter, and so is a sign-off
 * of a session that was granted, however late or often it comes (OSO-SES-03).
 */
export const leavesARefusedSessionAlone: Check = (slice) => {
  const requests = sentByTarget(slice, 'overdrachtRequest');
  const refused = requests.filter((request) => isRefused(slice, request));
  const open = grantedSessions(slice);
  const judgeOne = (refusal: Exchange): Finding[] => {
    const { seq } = refusal.response ?? refusal.request;
    const next = requests.find(({ request }) => request.seq > seq)?.request.seq;
    return [...sentByTarget(slice, 'documentRequest'), ...sentByTarget(slice, 'afmeldingRequest')]
      .filter(({ request }) => request.seq > seq && request.seq < (next ?? endOfRun))
      .filter((act) => !open.some((session) => isAnotherMatter(slice, session, act)))
      .map(({ request, asked }) => {
        const { name } = asked.message;
        const actual = text(`Er kwam een ${name}`, `A ${name} came`);
        return breach([seq, request.seq], { expected, actual });
      });
  };
  return overAll(refused, judgeOne, nothing);
};

const endOfRun = Number.POSITIVE_INFINITY;

function isRefused({ release }: Slice, { answered }: Exchange): boolean {
  const answer = fieldsOf(answered, 'overdrachtResponse');
  return answer !== undefined && answer.resultaat !== release.results.sessionGranted;
}

function isAnotherMatter(
  { release }: Slice,
  { id, signOffs }: GrantedSession,
  act: Exchange,
): boolean {
  const over = signOffs.find(
    (signOff) => resultOf(signOff, 'afmeldingResponse') === release.results.transferSucceeded,
  );
  if (sessionOf(act) !== id) return false;
  return asks(act, 'afmeldingRequest') || act.request.seq <= (over?.request.seq ?? endOfRun);
}

const expected = text(
  'Na een geweigerde sessie geen documentRequest en geen afmeldingRequest',
  'After a refused session no documentRequest and no afmeldingRequest',
);
const nothing = text(
  'Het Traffic Center weigerde het systeem geen sessie',
  'The Traffic Center refused the system no session',
);
