import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { describeAnswer, unreadableAnswer } from '../parts/answer.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { carriesDossier } from '../parts/delivery.ts';
import { askingSchool, documentAsks, isSessionValid } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';
import { notifications } from '../parts/notices.ts';

/**
 * A dossier whose notification the doel did not confirm is delivered all the same
 * (wiki OSO:2017/Notificeren_van_Doelsystemen).
 */
export const staysReadyWhenTheNotificationFails: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => isAfterAFailure(slice, ask)),
    (ask) => judgeAsk(slice, ask),
    nothing,
  );

function isAfterAFailure(slice: Slice, ask: Asking<'documentRequest'>): boolean {
  const { isInspected, readyFor } = arrangementBefore(slice, ask.request.seq);
  const hasFailed = notifications(slice).some(
    ({ exchange }) =>
      fieldsOf(exchange.answered, 'notificatieResponse')?.resultaat !==
        slice.release.results.notificationReceived && exchange.request.seq < ask.request.seq,
  );
  return hasFailed && isInspected && readyFor === askingSchool(ask);
}

function judgeAsk(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  if (carriesDossier(slice, ask)) return [];
  const unreadable = unreadableAnswer(slice, ask, expected);
  if (unreadable.length > 0) return unreadable;
  const assumptions = isSessionValid(slice, ask) ? [] : ['A22-06'];
  const { seq } = ask.response ?? ask.request;
  return [breach([seq], { expected, actual: describeAnswer(ask) }, assumptions)];
}

const expected = text(
  'Het dossier, want het staat nog steeds klaar al kwam de notificatie niet aan',
  'The dossier, since it is still ready although the notification did not arrive',
);
const nothing = text(
  'Er is geen klaarstaand dossier gevraagd nadat de notificatie daarover was mislukt',
  'No dossier that is ready was asked for after the notification about it had failed',
);
