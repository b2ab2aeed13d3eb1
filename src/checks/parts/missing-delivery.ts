import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { Text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { describeAnswer, otherLayoutsFrom, unreadableAnswer } from './answer.ts';
import { isWithin, resultOf } from './exchanges.ts';
import { breach } from './finding.ts';

/** What a target that does not deliver may have been kept from by a wrong choice of ours. */
export const mayKeepFromDelivering = ['A22-04', 'A22-06', 'A22-09', 'A22-10', 'A22-11'];

/** Says what is wrong with an answer that had to bring a dossier and brought none. */
export function missingDelivery(slice: Slice, ask: Exchange, expected: Text): Finding[] {
  const hasPromised = resultOf(ask, 'documentResponse') === slice.release.results.transferSucceeded;
  const assumptions = hasPromised ? ['A22-05'] : mayKeepFromDelivering;
  return withoutDossier(slice, ask, { expected, assumptions });
}

/** What was demanded, and what a breach of it rests on. */
export type Demand = { readonly expected: Text; readonly assumptions: readonly string[] };

/** Says that an answer brought no dossier; nothing when it did, and what hides it when we cannot tell. */
export function withoutDossier(
  slice: Slice,
  ask: Exchange,
  { expected, assumptions }: Demand,
): Finding[] {
  const unreadable = unreadableAnswer(slice, ask, expected);
  if (unreadable.length > 0) return unreadable;
  if (fieldsOf(ask.answered, 'documentResponse')?.dossier) return [];
  const otherLayouts = otherLayoutsFrom(slice, 'sessiecontroleRequest', (check) =>
    isWithin(ask, check),
  );
  if (otherLayouts.length > 0) return otherLayouts;
  const { seq } = ask.response ?? ask.request;
  return [breach([seq], { expected, actual: describeAnswer(ask) }, assumptions)];
}
