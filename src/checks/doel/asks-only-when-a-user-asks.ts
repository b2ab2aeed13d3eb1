import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { begunAt } from '../parts/begun-at.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';
import { receivedNotifications } from '../parts/received-notifications.ts';

/**
 * A notification makes nobody ask but a user (wiki OSO:2017/Notificeren_van_Doelsystemen): after it no session is
 * opened until a user says so. An ask that a user gave before it counts only when a session for it had been opened.
 */
export const asksOnlyWhenAUserAsks: Check = (slice) =>
  overAll(
    receivedNotifications(slice).filter(({ request }) => hasBegun(slice, request.seq)),
    (notice) => judgeNotice(slice, notice),
    nothing,
  );

function hasBegun(slice: Slice, seq: number): boolean {
  return sentByTarget(slice, 'overdrachtRequest').some(({ request }) => request.seq < seq);
}

function judgeNotice(slice: Slice, { request: { seq } }: Exchange): Finding[] {
  const until = nextActAfter(slice, seq);
  return sentByTarget(slice, 'overdrachtRequest')
    .filter(({ request }) => request.seq > seq && request.seq < until)
    .map(({ request }) => breach([seq, request.seq], { expected, actual }));
}

function nextActAfter({ driver }: Slice, seq: number): number {
  const asks = driver.filter((call) => call.call === 'askDossier' && call.seq > seq);
  return Math.max(seq, Math.min(...asks.map(begunAt)));
}

const expected = text(
  'Na een notificatie geen overdrachtRequest, totdat een gebruiker opnieuw vraagt',
  'After a notification no overdrachtRequest, until a user asks again',
);
const actual = text(
  'Het systeem opende zelf een sessie na de notificatie',
  'The system opened a session by itself after the notification',
);
const nothing = text(
  'Er kwam geen notificatie nadat een gebruiker om het dossier had gevraagd',
  'No notification came after a user had asked for the dossier',
);
