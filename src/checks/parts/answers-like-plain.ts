import type { Oddity } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { noAnswer } from './answer.ts';
import { breach, entriesOf, overAll, unclear } from './finding.ts';
import { messageBack, sentToTarget, whatCameBack } from './oddities.ts';

/**
 * Makes the check of a requirement that a message may be written oddly: it is answered as the plain one in the same
 * scenario is, whatever that answer is.
 */
export function answersLikePlain(oddity: Oddity, assumptions: readonly string[] = []): Check {
  return (slice) => {
    const plain = sentToTarget(slice).flatMap((exchange) => messageBack(exchange) ?? []);
    return overAll(
      sentToTarget(slice, oddity),
      (odd) => holdAgainst(plain, { slice, odd, assumptions }),
      unsent,
    );
  };
}

type Odd = {
  readonly slice: Slice;
  readonly odd: Exchange;
  readonly assumptions: readonly string[];
};

function holdAgainst(plain: readonly string[], { slice, odd, assumptions }: Odd): Finding[] {
  if (plain.length === 0) return [unclear(entriesOf(odd), nothingToCompare)];
  const expected = text(
    `Hetzelfde antwoord als op het gewone bericht: ${plain[0]}`,
    `The same answer as to the plain message: ${plain[0]}`,
  );
  if (!odd.response) return [noAnswer(slice, odd, expected)];
  if (plain.includes(messageBack(odd) ?? '')) return [];
  return [breach([odd.response.seq], { expected, actual: whatCameBack(odd) }, assumptions)];
}

const unsent = text('Er is geen zo geschreven bericht gestuurd', 'No message was so written');
const nothingToCompare = text(
  'Het gewone bericht is niet beantwoord, dus er is niets om mee te vergelijken',
  'The plain message was not answered, so there is nothing to compare with',
);
