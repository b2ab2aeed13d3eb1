import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, entriesOf } from '../parts/finding.ts';
import {
  type Feedback,
  feedbackLinkKey,
  feedbackOrders,
  orderedLinkKey,
} from '../parts/swv/feedback.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';

/**
 * Feedback and its announcement name the koppelsleutel of the dossier that the user speaks of
 * (wiki OSO:2017/Versturen_Terugkoppeling).
 */
export const sendsFeedbackUnderTheKoppelsleutel: Check = (slice) => {
  const meant = feedbackOrders(slice).map(orderedLinkKey);
  const sent = [
    ...sentByTarget(slice, 'meldenTerugkoppelingRequest'),
    ...sentByTarget(slice, 'terugkoppelingRequest'),
  ];
  const otherLayouts = otherLayoutsFrom(slice, 'terugkoppelingRequest');
  return lookedAt(
    sent.flatMap(entriesOf),
    [...sent.flatMap((each) => judge(each, meant)), ...otherLayouts],
    nothing,
  );
};

function judge(sent: Feedback, meant: readonly string[]): Finding[] {
  const isMeant = meant.some((key) => isSameLinkKey(key, feedbackLinkKey(sent)));
  return isMeant ? [] : [breach([sent.request.seq], { expected, actual })];
}

const expected = text(
  'De koppelsleutel van het dossier waarover de medewerker terugkoppelt',
  'The koppelsleutel of the dossier that the user gives feedback on',
);
const actual = text('Een andere koppelsleutel', 'Another koppelsleutel');
const nothing = text('Er is geen terugkoppeling verstuurd', 'No feedback was sent');
