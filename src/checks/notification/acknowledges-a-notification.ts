import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { describeAnswer, noAnswer } from '../parts/answer.ts';
import { breach, overAll } from '../parts/finding.ts';
import { receivedNotifications } from '../parts/received-notifications.ts';

/** A notification is confirmed with NotificatieOntvangen (wiki OSO:2022/Versturen_Notificatie/aanvraag). */
export const acknowledgesANotification: Check = (slice) =>
  overAll(receivedNotifications(slice), (notice) => judgeAnswer(slice, notice), nothing);

function judgeAnswer(slice: Slice, notice: Exchange): Finding[] {
  const { response, answered } = notice;
  if (!response || !answered) return [noAnswer(slice, notice, expected)];
  const result = fieldsOf(answered, 'notificatieResponse')?.resultaat;
  if (result === slice.release.results.notificationReceived) return [];
  // Whoever cannot read our notification answers it with a fault; how a refusal is laid out is not public either.
  const assumptions = result === undefined ? ['A22-21', 'A22-08'] : [];
  return [breach([response.seq], { expected, actual: describeAnswer(notice) }, assumptions)];
}

const expected = text(
  'Een notificatieResponse met NotificatieOntvangen',
  'A notificatieResponse with NotificatieOntvangen',
);
const nothing = text('Er is geen notificatie verstuurd', 'No notification was sent');
