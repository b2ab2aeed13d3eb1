import { type Asking, asks } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, entriesOf } from '../parts/finding.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';

/**
 * A samenwerkingsverband opens the session with a koppelsleutel that it was notified of
 * (wiki OSO:2017/Initiëren_sessie). Whether it is that of the right pupil shows when it asks for the dossier.
 */
export const opensTheSessionWithTheKoppelsleutel: Check = (slice) => {
  const opened = sentByTarget(slice, 'overdrachtRequest');
  const otherLayouts = otherLayoutsFrom(slice, 'overdrachtRequest');
  return lookedAt(
    opened.flatMap(entriesOf),
    [...opened.flatMap((opening) => judge(slice, opening)), ...otherLayouts],
    nothing,
  );
};

function judge(slice: Slice, { request, asked }: Asking<'overdrachtRequest'>): Finding[] {
  const given = asked.message.fields.koppelsleutel;
  const isKnown = notifiedBefore(slice, request.seq).some((key) => isSameLinkKey(key, given));
  if (isKnown) return [];
  const actual = given === undefined ? bySearchKey : unknown;
  return [breach([request.seq], { expected, actual })];
}

function notifiedBefore(slice: Slice, seq: number): string[] {
  return slice.exchanges
    .filter(
      (exchange): exchange is Asking<'notificatieRequest'> =>
        exchange.request.to === 'target' &&
        exchange.request.seq < seq &&
        asks(exchange, 'notificatieRequest'),
    )
    .flatMap(({ asked }) => asked.message.fields.koppelsleutel ?? []);
}

const expected = text(
  'Een overdrachtRequest met een koppelsleutel waarvan het systeem bericht kreeg',
  'An overdrachtRequest with a koppelsleutel that the system was notified of',
);
const bySearchKey = text(
  'De sessie is met een zoeksleutel gevraagd',
  'The session was asked for with a zoeksleutel',
);
const unknown = text(
  'De sessie is gevraagd met een koppelsleutel waarvan het systeem geen bericht kreeg',
  'The session was asked for with a koppelsleutel that the system was not notified of',
);
const nothing = text('Het systeem heeft geen sessie gevraagd', 'The system asked for no session');
