import type { EntryOf } from '#evidence/entry.ts';
import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { answeredAt, sentByTarget } from '../parts/exchanges.ts';
import { absence, breach, entriesOf } from '../parts/finding.ts';
import { feedbackLinkKey, feedbackOrders } from '../parts/swv/feedback.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';

/**
 * Feedback that a user gives is announced to the Traffic Center, and goes to the school only when that has answered
 * (wiki OSO:2017/Initiëren_Terugkoppeling).
 */
export const announcesTheFeedbackFirst: Check = (slice) => {
  const orders = feedbackOrders(slice).filter(({ outcome }) => outcome.status === 'done');
  const announced = sentByTarget(slice, 'meldenTerugkoppelingRequest');
  const sent = sentByTarget(slice, 'terugkoppelingRequest');
  const otherLayouts = otherLayoutsFrom(slice, 'meldenTerugkoppelingRequest');
  const isNothing = announced.length + sent.length + otherLayouts.length === 0;
  return lookedAt(
    [...orders.map(({ seq }) => seq), ...[...announced, ...sent].flatMap(entriesOf)],
    [
      ...(isNothing ? orders.map(unannounced) : []),
      ...(otherLayouts.length > 0 ? otherLayouts : sent.flatMap((each) => judge(slice, each))),
    ],
    nothing,
  );
};

function judge(slice: Slice, feedback: Asking<'terugkoppelingRequest'>): Finding[] {
  const { seq } = feedback.request;
  const isAnnounced = sentByTarget(slice, 'meldenTerugkoppelingRequest').some(
    (announcement) =>
      answeredAt(announcement) < seq &&
      isSameLinkKey(feedbackLinkKey(announcement), feedbackLinkKey(feedback)),
  );
  return isAnnounced ? [] : [breach([seq], { expected, actual })];
}

function unannounced({ seq, at }: EntryOf<'driver-called'>): Finding {
  return absence({ seq, dueMs: Date.parse(at) }, { expected, actual: never });
}

const expected = text(
  'Een meldenTerugkoppelingRequest met dezelfde koppelsleutel, beantwoord voordat de terugkoppeling naar de school gaat',
  'A meldenTerugkoppelingRequest with the same koppelsleutel, answered before the feedback goes to the school',
);
const actual = text(
  'De terugkoppeling ging naar de school zonder te zijn gemeld',
  'The feedback went to the school without having been announced',
);
const never = text(
  'De terugkoppeling van de medewerker is niet gemeld',
  'The feedback of the user was not announced',
);
const nothing = text('Er is niet teruggekoppeld', 'No feedback was given');
