import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { breach, overAll } from '../parts/finding.ts';
import { announcementsBefore, notifications } from '../parts/notices.ts';

/**
 * A notification goes out only after it was announced to the Traffic Center, and that has answered
 * (wiki OSO:2022/Initiëren_notificatie/overstap).
 */
export const announcesTheNotificationFirst: Check = (slice) => {
  const sent = notifications(slice);
  return overAll(
    sent.map(({ exchange }) => exchange),
    ({ request }) =>
      sent
        .filter(({ exchange }) => exchange.request === request)
        .flatMap((notice) => judgeNotice(slice, notice)),
    nothing,
  );
};

function judgeNotice(slice: Slice, notice: ReturnType<typeof notifications>[number]): Finding[] {
  if (announcementsBefore(slice, notice).length > 0) return [];
  const { seq } = notice.exchange.request;
  const otherLayouts = otherLayoutsFrom(
    slice,
    'meldenNotificatieRequest',
    ({ request }) => request.seq < seq,
  );
  return otherLayouts.length > 0 ? otherLayouts : [breach([seq], { expected, actual })];
}

const expected = text(
  'Vóór de notificatieRequest een meldenNotificatieRequest over hetzelfde aanleverpunt, met het antwoord daarop',
  'Before the notificatieRequest a meldenNotificatieRequest about the same delivery point, and the answer to it',
);
const actual = text(
  'De notificatie ging uit zonder dat het Traffic Center ervan wist',
  'The notification went out without the Traffic Center knowing of it',
);
const nothing = text('Er ging geen notificatie uit', 'No notification went out');
