import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { askingSchool } from '../parts/exchanges.ts';
import { breach, entriesOf, unclear } from '../parts/finding.ts';
import { announcements, type Notice, notifications, validAsksBefore } from '../parts/notices.ts';

/**
 * Of a school that asked, only the delivery point that asked is announced and notified
 * (wiki OSO:2017/Notificeren_van_Doelsystemen).
 */
export const notifiesOnlyTheDeliveryPointThatAsked: Check = (slice) => {
  const sent = [...announcements(slice), ...notifications(slice)].filter(
    (notice) => pointsThatAsked(slice, notice).length > 0,
  );
  if (sent.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return {
    looked: sent.flatMap(({ exchange }) => entriesOf(exchange)),
    findings: sent.flatMap((notice) => judgeNotice(slice, notice)),
  };
};

function judgeNotice(slice: Slice, notice: Notice): Finding[] {
  const { doelRouteringsKenmerk } = notice.fields;
  const points = pointsThatAsked(slice, notice);
  if (points.includes(doelRouteringsKenmerk)) return [];
  const actual = text(
    `Het bericht noemt aanleverpunt ${doelRouteringsKenmerk}; gevraagd had ${points.join(' / ')}`,
    `The message names delivery point ${doelRouteringsKenmerk}; ${points.join(' / ')} had asked`,
  );
  return [breach([notice.exchange.request.seq], { expected, actual })];
}

function pointsThatAsked(slice: Slice, { exchange, fields }: Notice): string[] {
  return validAsksBefore(slice, exchange.request.seq)
    .filter((ask) => askingSchool(ask) === fields.doelBrin)
    .map((ask) => ask.asked.message.fields.doelRouteringsKenmerk);
}

const expected = text(
  'Een melding en notificatie voor het aanleverpunt dat vroeg',
  'An announcement and a notification for the delivery point that asked',
);
const nothing = text(
  'Er is niets gemeld over een school die vroeg',
  'Nothing was announced about a school that asked',
);
