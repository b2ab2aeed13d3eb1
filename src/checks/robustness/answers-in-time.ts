import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { noAnswer } from '../parts/answer.ts';
import { breach, overAll } from '../parts/finding.ts';

/** Every answer comes within the limit (assumption A22-12); a connection that breaks before it is another matter. */
export const answersInTime: Check = (slice) =>
  overAll(
    slice.exchanges.filter(
      (exchange) => exchange.request.to === 'target' && !brokeOff(slice, exchange),
    ),
    (exchange) => judgeDelay(slice, exchange),
    unasked,
  );

function judgeDelay(slice: Slice, exchange: Exchange): Finding[] {
  const { request, response } = exchange;
  const { answerMs } = slice.limits;
  const expected = text(`Een antwoord binnen ${answerMs} ms`, `An answer within ${answerMs} ms`);
  if (!response) return [{ ...noAnswer(slice, exchange, expected), assumptions: ['A22-12'] }];
  const tookMs = Date.parse(response.at) - Date.parse(request.at);
  if (tookMs <= answerMs) return [];
  const actual = text(`Het antwoord kwam na ${tookMs} ms`, `The answer came after ${tookMs} ms`);
  return [breach([request.seq, response.seq], { expected, actual }, ['A22-12'])];
}

function brokeOff({ limits }: Slice, { request, silence }: Exchange): boolean {
  return silence !== undefined && Date.parse(silence.at) - Date.parse(request.at) < limits.answerMs;
}

const unasked = text('Het systeem is niets gevraagd', 'The system was not asked anything');
