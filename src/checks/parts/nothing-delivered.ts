import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { describeAnswer, unreadableRefusal } from './answer.ts';
import { arrangementBefore } from './arrangement.ts';
import { carriesDossier } from './delivery.ts';
import { askingSchool, resultOf } from './exchanges.ts';
import { breach, unclear } from './finding.ts';

/** What a rule that forbids to deliver expects, how it calls a delivery, and the entries that made it forbidden. */
export type Forbidden = {
  readonly entries: readonly number[];
  readonly expected: Text;
  readonly delivered: Text;
  /** For which school the dossier has to be ready to show it; the one that asks when none is named. */
  readonly readyFor?: string;
};

/**
 * Says what is wrong with an answer that may not deliver because of the session: a dossier in whatever form, or an answer
 * that says that it was. Only a dossier that was there for the asking can show it.
 */
export function deliversNothing(
  slice: Slice,
  ask: Asking<'documentRequest'>,
  { entries, expected, delivered, readyFor = askingSchool(ask) }: Forbidden,
): Finding[] {
  if (carriesDossier(slice, ask)) return [breach(entries, { expected, actual: delivered })];
  const unreadable = unreadableRefusal(slice, ask, expected);
  if (unreadable.length > 0) return unreadable;
  if (resultOf(ask, 'documentResponse') === slice.release.results.transferSucceeded) {
    return [breach(entries, { expected, actual: describeAnswer(ask) }, ['A22-18'])];
  }
  const arranged = arrangementBefore(slice, ask.request.seq);
  const isThere = arranged.isInspected && arranged.readyFor === readyFor;
  return isThere ? [] : [unclear(entries, notThere)];
}

const notThere = text(
  'Er stond geen ingezien dossier klaar voor deze school, dus de sessie maakte geen verschil',
  'No inspected dossier was ready for this school, so the session made no difference',
);
