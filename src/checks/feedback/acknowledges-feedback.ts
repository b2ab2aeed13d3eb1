import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { describeAnswer, noAnswer } from '../parts/answer.ts';
import { breach, overAll } from '../parts/finding.ts';
import { feedbackLinkKey, feedbackResult, feedbackToTarget } from '../parts/swv/feedback.ts';
import { offerUnder } from '../parts/swv/offers.ts';

/** Feedback on a dossier that was offered is confirmed by a plain answer, not by a fault (wiki OSO:2017/Versturen_Terugkoppeling). */
export const acknowledgesFeedback: Check = (slice) =>
  overAll(
    feedbackToTarget(slice).filter((given) => offerUnder(slice, feedbackLinkKey(given))),
    (given) => judge(slice, given),
    nothing,
  );

function judge(slice: Slice, given: Exchange): Finding[] {
  const { response, answered } = given;
  if (!response) return [noAnswer(slice, given, expected)];
  if (feedbackResult(given) === slice.release.results.feedbackReceived) return [];
  const isPlain = answered?.kind === 'message' || answered?.kind === 'other-layout';
  // How a confirmation is laid out, and what it is called, is not public.
  const assumptions = isPlain ? ['A22-23'] : [];
  const actual = answered?.kind === 'no-message' ? noMessage : describeAnswer(given);
  return [breach([response.seq], { expected, actual }, assumptions)];
}

const expected = text(
  'Een terugkoppelingResponse die de ontvangst bevestigt',
  'A terugkoppelingResponse that confirms the receipt',
);
const noMessage = text('Het antwoord is geen bericht van OSO', 'The answer is no message of OSO');
const nothing = text(
  'Er is niets teruggekoppeld over een aangeboden dossier',
  'No feedback was given on an offered dossier',
);
