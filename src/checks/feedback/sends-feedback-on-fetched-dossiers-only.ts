import type { EntryOf } from '#evidence/entry.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach } from '../parts/finding.ts';
import {
  feedbackLinkKey,
  feedbackOrders,
  isFetchedBefore,
  orderedLinkKey,
} from '../parts/swv/feedback.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';

/**
 * Feedback on a dossier that was never fetched is neither announced nor sent, whether or not the user may try
 * (wiki OSO:2017/Initiëren_Terugkoppeling).
 */
export const sendsFeedbackOnFetchedDossiersOnly: Check = (slice) => {
  const orders = feedbackOrders(slice).filter(
    (order) =>
      (order.outcome.status === 'done' || order.outcome.status === 'refused') &&
      !isFetchedBefore(slice, orderedLinkKey(order), order.seq),
  );
  return lookedAt(
    orders.map(({ seq }) => seq),
    orders.flatMap((order) => judge(slice, order)),
    nothing,
  );
};

function judge(slice: Slice, order: EntryOf<'driver-called'>): Finding[] {
  const sent = [
    ...sentByTarget(slice, 'meldenTerugkoppelingRequest'),
    ...sentByTarget(slice, 'terugkoppelingRequest'),
  ].filter((each) => isSameLinkKey(feedbackLinkKey(each), orderedLinkKey(order)));
  return sent.map(({ request }) => breach([order.seq, request.seq], { expected, actual }));
}

const expected = text(
  'Over een dossier dat niet is opgehaald, gaat er niets uit',
  'Nothing goes out on a dossier that was not fetched',
);
const actual = text(
  'Er is teruggekoppeld over een dossier dat niet is opgehaald',
  'Feedback was given on a dossier that was not fetched',
);
const nothing = text(
  'Geen medewerker heeft geprobeerd terug te koppelen over een dossier dat niet is opgehaald',
  'No user tried to give feedback on a dossier that was not fetched',
);
