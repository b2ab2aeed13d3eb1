import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { describeAnswer, unreadableRefusal } from '../parts/answer.ts';
import { carriesDossier } from '../parts/delivery.ts';
import { isSessionValid, resultOf, sessionChecksFor } from '../parts/exchanges.ts';
import { breach } from '../parts/finding.ts';

/** Gives what the Traffic Center had against the session of a documentRequest, as far as the target asked; undefined when nothing. */
export function objectionTo(slice: Slice, ask: Exchange): string | undefined {
  if (isSessionValid(slice, ask)) return undefined;
  const results = sessionChecksFor(slice, ask).map((check) =>
    resultOf(check, 'sessiecontroleResponse'),
  );
  return results.findLast((result) => result !== undefined);
}

/** Says what is wrong with an answer that must tell the asker this objection of the Traffic Center. */
export function tellsTheObjection(slice: Slice, ask: Exchange, objection: string): Finding[] {
  const checks = sessionChecksFor(slice, ask).flatMap(({ response }) => response?.seq ?? []);
  const entries = [...checks, ask.response?.seq ?? ask.request.seq];
  const expected = text(
    `Het resultaat ${objection}, zoals het Traffic Center over deze sessie zei`,
    `The result ${objection}, as the Traffic Center said of this session`,
  );
  if (carriesDossier(slice, ask)) return [breach(entries, { expected, actual: delivered })];
  const unreadable = unreadableRefusal(slice, ask, expected);
  if (unreadable.length > 0) return unreadable;
  if (resultOf(ask, 'documentResponse') === objection) return [];
  // Where an objection stands in a fault is not public.
  const assumptions = ask.answered?.kind === 'fault' ? ['A22-08'] : [];
  return [breach(entries, { expected, actual: describeAnswer(ask) }, assumptions)];
}

const delivered = text('Het dossier is geleverd', 'The dossier was delivered');
