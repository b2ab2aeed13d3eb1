import type { EntryOf } from '#evidence/entry.ts';
import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import { booleanOf } from '#xml/boolean-of.ts';
import type { Check, Finding } from '../check.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, entriesOf, unclear } from '../parts/finding.ts';

/**
 * Who says whether the Traffic Center is there has pinged it, and says what it answered (wiki OSO:Protocol/Traffic
 * Center Pingen; the layout is assumption A22-24).
 */
export const pingsTheTrafficCenter: Check = (slice) => {
  const told = slice.driver.filter(
    ({ call, outcome }) => call === 'ping' && outcome.status === 'done',
  );
  if (told.length === 0) return { looked: [], findings: [unclear([], untold)] };
  return {
    looked: told.map(({ seq }) => seq),
    findings: told.flatMap((answer) => judgeAnswer(slice, answer)),
  };
};

function judgeAnswer(slice: Slice, told: EntryOf<'driver-called'>): Finding[] {
  const ping = sentByTarget(slice, 'pingRequest').findLast(({ request }) => request.seq < told.seq);
  if (!ping) return [breach([told.seq], { expected, actual: unasked })];
  const heard = isAvailable(ping);
  if (heard === undefined || heard === isSaid(told)) return [];
  return [breach([...entriesOf(ping), told.seq], { expected, actual: otherwise }, ['A22-24'])];
}

function isAvailable({ answered }: Exchange): boolean | undefined {
  return booleanOf(fieldsOf(answered, 'pingResponse')?.available);
}

function isSaid({ outcome }: EntryOf<'driver-called'>): boolean {
  const answer = outcome.status === 'done' ? outcome.answer : undefined;
  return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'available') === true;
}

const expected = text(
  'Een pingRequest aan het Traffic Center, en wat het daarop antwoordde',
  'A pingRequest to the Traffic Center, and what that answered',
);
const unasked = text('Het Traffic Center is niets gevraagd', 'The Traffic Center was not asked');
const otherwise = text(
  'Het systeem zegt iets anders dan het Traffic Center antwoordde',
  'The system says something else than the Traffic Center answered',
);
const untold = text(
  'Het systeem heeft niet gezegd of het Traffic Center er is',
  'The system did not say whether the Traffic Center is there',
);
