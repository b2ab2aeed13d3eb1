import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import type { Finding, Observation } from '../check.ts';
import { absence, breach, unclear } from './finding.ts';
import { deliveryTo, type UserAsk } from './user-ask.ts';

/**
 * Says what is wrong with what a user is told of an ask that brought nothing: the ask goes on forever, says nothing, or
 * says what the user is told when a dossier came. How it is put is the target's own affair.
 */
export function untold(slice: Slice, ask: UserAsk, others: readonly UserAsk[]): Finding[] {
  const { state, order, isDone, message } = ask;
  if (!state) return [unclear([order.seq], unseen)];
  const { answerMs, signOffMs } = slice.limits;
  const dueMs = Date.parse(order.at) + answerMs + signOffMs;
  if (!isDone) return [absence({ seq: order.seq, dueMs }, { expected, actual: endless })];
  if (message === '') return [breach([state.seq], { expected, actual: silent })];
  const same = others.find(
    (other) => deliveryTo(slice, other) && plain(other.message) === plain(message),
  );
  if (!same?.state) return [];
  const actual = text(
    `De gebruiker leest "${message}", zoals bij een gelukte aanvraag`,
    `The user reads "${message}", as when a dossier came`,
  );
  return [breach([same.state.seq, state.seq], { expected, actual })];
}

/** Tells whether two messages say the same; numbers, such as a time, may differ. */
export function saysTheSame(one: UserAsk, other: UserAsk): boolean {
  return plain(one.message) === plain(other.message);
}

/** Puts what was said of each ask together; with no ask at all, says that there was nothing to look at. */
export function overAsks(
  asks: readonly UserAsk[],
  judgeOne: (ask: UserAsk) => readonly Finding[],
  nothing: Text,
): Observation {
  if (asks.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  const looked = asks.flatMap(({ order, state }) => [order.seq, ...(state ? [state.seq] : [])]);
  return { looked, findings: asks.flatMap(judgeOne) };
}

function plain(message: string): string {
  return message.replace(/\d+/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

const expected = text(
  'De aanvraag eindigt, en de gebruiker hoort dat er geen dossier kwam',
  'The ask ends, and the user hears that no dossier came',
);
const unseen = text(
  'De driver vertelde niet hoe ver de aanvraag was',
  'The driver did not tell how far the ask was',
);
const endless = text('De aanvraag bleef bezig', 'The ask stayed busy');
const silent = text('De gebruiker hoort niets', 'The user hears nothing');
