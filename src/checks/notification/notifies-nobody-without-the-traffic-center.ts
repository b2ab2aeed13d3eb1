import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, entriesOf, unclear } from '../parts/finding.ts';
import {
  announcedResult,
  announcements,
  announcementsBefore,
  type Notice,
  notifications,
} from '../parts/notices.ts';

/**
 * An announcement that the Traffic Center refused, by whatever code or fault, is followed by no notification
 * (wiki OSO:2022/Initiëren_notificatie/overstap).
 */
export const notifiesNobodyWithoutTheTrafficCenter: Check = (slice) => {
  const refused = announcements(slice).filter((notice) => isRefused(slice, notice));
  if (refused.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return {
    looked: refused.flatMap(({ exchange }) => entriesOf(exchange)),
    findings: notifications(slice).flatMap((notice) => judgeNotice(slice, notice)),
  };
};

function judgeNotice(slice: Slice, notice: Notice<'notificatieRequest'>): Finding[] {
  const before = announcementsBefore(slice, notice);
  const last = before.at(-1);
  if (!last || !isRefused(slice, last)) return [];
  return [breach([...entriesOf(last.exchange), notice.exchange.request.seq], { expected, actual })];
}

function isRefused({ release }: Slice, notice: Notice): boolean {
  const isAnswered = notice.exchange.response !== undefined;
  return isAnswered && announcedResult(notice) !== release.results.notificationRegistered;
}

const expected = text(
  'Geen notificatieRequest nadat het Traffic Center de melding afkeurde',
  'No notificatieRequest after the Traffic Center refused the announcement',
);
const actual = text(
  'De notificatie ging uit hoewel het Traffic Center de melding had afgekeurd',
  'The notification went out although the Traffic Center had refused the announcement',
);
const nothing = text(
  'Er is geen melding gedaan die het Traffic Center afkeurde',
  'No announcement was made that the Traffic Center refused',
);
