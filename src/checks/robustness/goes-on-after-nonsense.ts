import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { noAnswer } from '../parts/answer.ts';
import { breach, entriesOf, overAll, unclear } from '../parts/finding.ts';
import { messageBack, sentToTarget, whatCameBack } from '../parts/oddities.ts';

/**
 * What came after a message that nobody can read, or one that need be no message at all, is answered as the same was before the
 * first of those.
 */
export const goesOnAfterNonsense: Check = (slice) => {
  const nonsense = firstNonsense(slice);
  const plain = nonsense === undefined ? [] : sentToTarget(slice);
  const isBefore = (seq: number) => nonsense !== undefined && seq < nonsense;
  const before = plain
    .filter(({ request }) => isBefore(request.seq))
    .flatMap((exchange) => messageBack(exchange) ?? []);
  return overAll(
    plain.filter(({ request }) => !isBefore(request.seq)),
    (later) => {
      if (before.length === 0) return [unclear(entriesOf(later), nothingBefore)];
      if (!later.response) return [noAnswer(slice, later, expected)];
      if (before.includes(messageBack(later) ?? '')) return [];
      return [breach([later.response.seq], { expected, actual: whatCameBack(later) })];
    },
    nothingAfter,
  );
};

function firstNonsense(slice: Slice): number | undefined {
  const odd = [
    ...sentToTarget(slice, 'broken XML'),
    ...sentToTarget(slice, 'an unknown message'),
  ].map(({ request }) => request.seq);
  const nonsense = [...odd, ...slice.raw.map(({ sent }) => sent.seq)];
  return nonsense.length === 0 ? undefined : Math.min(...nonsense);
}

const expected = text(
  'Hetzelfde antwoord als voor het kapotte bericht',
  'The same answer as before the broken message',
);
const nothingBefore = text(
  'Voor het kapotte bericht is niets beantwoord, dus er is niets om mee te vergelijken',
  'Nothing was answered before the broken message, so there is nothing to compare with',
);
const nothingAfter = text(
  'Na een kapot bericht is niets meer gevraagd',
  'Nothing was asked any more after a broken message',
);
