import type { Asking, Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, entriesOf, overAll } from '../parts/finding.ts';
import { feedbackLinkKey, feedbackResult } from '../parts/swv/feedback.ts';

/** Feedback whose announcement the Traffic Center refuses does not go to the school (wiki OSO:2017/Initiëren_Terugkoppeling). */
export const sendsNoFeedbackWithoutTheTrafficCenter: Check = (slice) =>
  overAll(
    sentByTarget(slice, 'meldenTerugkoppelingRequest').filter((each) => isRefused(slice, each)),
    (refused) => judge(slice, refused),
    nothing,
  );

function isRefused({ release }: Slice, announcement: Exchange): boolean {
  const { response } = announcement;
  return (
    response !== undefined && feedbackResult(announcement) !== release.results.feedbackRegistered
  );
}

function judge(slice: Slice, refused: Asking<'meldenTerugkoppelingRequest'>): Finding[] {
  const sent = sentByTarget(slice, 'terugkoppelingRequest').filter(
    (feedback) =>
      feedback.request.seq > refused.request.seq &&
      isSameLinkKey(feedbackLinkKey(feedback), feedbackLinkKey(refused)),
  );
  return sent.map(({ request }) =>
    breach([...entriesOf(refused), request.seq], { expected, actual }),
  );
}

const expected = text(
  'Geen terugkoppeling naar de school: het Traffic Center heeft de melding niet goedgekeurd',
  'No feedback to the school: the Traffic Center did not approve of the announcement',
);
const actual = text('De terugkoppeling ging toch uit', 'The feedback went out all the same');
const nothing = text(
  'Het Traffic Center heeft geen melding van een terugkoppeling afgekeurd',
  'The Traffic Center refused no announcement of feedback',
);
