import { documentAsks, isSessionValid, sentByTarget, sessionOf } from '#checks/parts/exchanges.ts';
import type { Entry } from '#evidence/entry.ts';
import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import { pgnAsked } from './facts-of.ts';
import { breaks, type Found } from './finds.ts';

/** Says which notifications of a target nobody chose to send, or are about what the school did not ask for. */
export function judgeNotices(entries: readonly Entry[], slice: Slice): readonly Found[] {
  return sentByTarget(slice, 'notificatieRequest').flatMap((notice) => {
    const chosen = chosenFor(slice, notice);
    if (!chosen) {
      return breaks('OSO-NOT-01', [notice.request.seq], { expected: onAct, actual: byItself });
    }
    if (isAskedFor({ entries, slice, notice, pgn: String(chosen.request.pgn) })) return [];
    const seen = [chosen.seq, notice.request.seq];
    return breaks('OSO-NOT-08', seen, { expected: ownRequest, actual: othersRequest });
  });
}

/** What is done at the target is done one after the other, and told when it has been done. */
function chosenFor({ driver }: Slice, { request, asked }: Asking<'notificatieRequest'>) {
  const next = driver.find(({ seq }) => seq > request.seq);
  const isMeant = next?.call === 'notify' && next.request.forBrin === asked.message.fields.doelBrin;
  return isMeant ? next : undefined;
}

type Notified = {
  readonly entries: readonly Entry[];
  readonly slice: Slice;
  readonly notice: Asking<'notificatieRequest'>;
  readonly pgn: string;
};

/** It names a valid session in which this school asked for this pupil. */
function isAskedFor({ entries, slice, notice, pgn }: Notified): boolean {
  return documentAsks(slice).some(
    (ask) =>
      sessionOf(ask) === sessionOf(notice) &&
      ask.request.seq < notice.request.seq &&
      ask.asked.message.fields.doelBrin === notice.asked.message.fields.doelBrin &&
      pgnAsked(entries, ask) === pgn &&
      isSessionValid(slice, ask),
  );
}

const onAct = text(
  'Geen notificatie dan wanneer een gebruiker ervoor kiest',
  'No notification unless a user chooses to send one',
);
const byItself = text(
  'Er ging een notificatie uit waar geen gebruiker voor koos',
  'A notification went out that no user chose to send',
);
const ownRequest = text(
  'Een notificatie over een vraag van deze school naar deze leerling, in een geldige sessie',
  'A notification about a request of this school for this pupil, in a valid session',
);
const othersRequest = text(
  'De notificatie noemt een sessie waarin zo niet is gevraagd',
  'The notification names a session in which no such request was made',
);
