import { bytesOf } from '#evidence/body.ts';
import type { RawExchange } from '#evidence/raw-exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { absence } from '../parts/finding.ts';
import { howItEnded, overRaw } from '../parts/raw-answers.ts';

/**
 * A malformed message that is there as a whole is answered, or its connection closed, within the limit (assumption A22-12). How
 * it is answered is free, and who waits for what we left out does nothing wrong.
 */
export const endsEveryConversation: Check = (slice) =>
  overRaw(slice.raw, (exchange) => judgeEnd(slice, exchange));

function judgeEnd({ limits: { answerMs } }: Slice, exchange: RawExchange): Finding[] {
  const { sent, ended } = exchange;
  if (ended?.ending !== 'silent' || bytesOf(ended.bytes).length > 0) return [];
  const expected = text(
    `Een antwoord, of het einde van de verbinding, binnen ${answerMs} ms`,
    `An answer, or the end of the connection, within ${answerMs} ms`,
  );
  const due = { seq: sent.seq, dueMs: Date.parse(ended.at) };
  return [absence(due, { expected, actual: howItEnded(exchange) }, ['A22-12'])];
}
