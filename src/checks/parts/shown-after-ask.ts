import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { unclear } from './finding.ts';
import { differsFrom } from './shown-dossier.ts';
import { deliveryTo, type UserAsk } from './user-ask.ts';

/** From which entry on it must have been looked at, and what to say when it was not. */
export type Looking = { readonly since?: number; readonly notShown?: Text };

/** Says where what a user sees of an ask differs from the dossier that it brought; unclear when nobody looked. */
export function differsAfterAsk(
  slice: Slice,
  ask: UserAsk,
  { since = 0, notShown = notTold }: Looking = {},
): Finding[] {
  const { shown } = ask;
  const delivery = deliveryTo(slice, ask);
  const dossier = delivery?.fields.dossier;
  if (!dossier || shown?.outcome.status !== 'done' || shown.seq < since) {
    return [unclear([ask.order.seq], notShown)];
  }
  const looked = [delivery.exchange.response?.seq ?? ask.order.seq, shown.seq];
  return differsFrom(slice, dossier, { looked, answer: shown.outcome.answer });
}

const notTold = text(
  'De driver kon niet vertellen wat er getoond wordt',
  'The driver could not tell what is shown',
);
