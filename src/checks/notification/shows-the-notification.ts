import type { EntryOf } from '#evidence/entry.ts';
import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { Messages } from '#exchange/messages.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';
import { receivedNotifications } from '../parts/received-notifications.ts';

/**
 * A user sees every notification that came in, with the pupil that it is about: the number where the system tells it,
 * else by the session or koppelsleutel of the request (wiki OSO:2017/Notificeren_van_Doelsystemen).
 */
export const showsTheNotification: Check = (slice) =>
  overAll(
    receivedNotifications(slice).filter(({ answered }) => answered?.kind === 'message'),
    (notice) => judgeNotice(slice, notice),
    nothing,
  );

function judgeNotice(slice: Slice, notice: Exchange): Finding[] {
  const { seq } = notice.request;
  const shown = slice.driver.findLast(
    (call) => call.call === 'showNotifications' && call.seq > seq,
  );
  const fields = fieldsOf(notice.asked, 'notificatieRequest');
  if (shown?.outcome.status !== 'done' || !fields) return [unclear([seq], notShown)];
  const pgn = slice.lease?.pgn;
  if (shownIn(shown).some((row) => isAbout(row, { ...fields, pgn }))) return [];
  return [breach([seq, shown.seq], { expected, actual })];
}

/** A notification as the driver tells it. */
type Row = {
  readonly fromBrin: string;
  readonly sessieId?: string;
  readonly koppelsleutel?: string;
  readonly pgn?: string;
};

function shownIn({ outcome }: EntryOf<'driver-called'>): readonly Row[] {
  // The driver holds every answer to the schema of its API before it is recorded.
  const answer = outcome.status === 'done' ? (outcome.answer as { notifications?: Row[] }) : {};
  return answer.notifications ?? [];
}

type Told = Messages['notificatieRequest'] & { readonly pgn: string | undefined };

function isAbout(row: Row, { bronBrin, sessieId, koppelsleutel, pgn }: Told): boolean {
  if (row.fromBrin !== bronBrin) return false;
  if (row.pgn !== undefined) return row.pgn === pgn;
  return isSame(row.sessieId, sessieId) || isSame(row.koppelsleutel, koppelsleutel);
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

const expected = text(
  'De notificatie staat bij de leerling om wie het gaat, met de school die haar stuurde',
  'The notification is there with the pupil it is about, and the school that sent it',
);
const actual = text(
  'Geen getoonde notificatie is van deze school en over deze leerling',
  'No notification that is shown is of this school and about this pupil',
);
const notShown = text(
  'De driver kon niet vertellen welke notificaties getoond worden',
  'The driver could not tell which notifications are shown',
);
const nothing = text(
  'Er is geen notificatie door het systeem beantwoord',
  'The system answered no notification',
);
