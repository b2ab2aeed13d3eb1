import type { EntryOf } from '#evidence/entry.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';

/** Whoever answers under a certificate of a foreign authority is sent no message. */
export const trustsNoForeignServer: Check = (slice) => {
  if (slice.posed.length === 0) return { looked: [], findings: [unclear([], noStranger)] };
  return {
    looked: slice.posed.map(({ seq }) => seq),
    findings: slice.posed.flatMap((posed) => judgeCalls(slice, posed)),
  };
};

function judgeCalls(slice: Slice, { seq, party, since, connections }: EntryOf<'posed'>): Finding[] {
  const told = slice.exchanges.filter(
    ({ request }) => request.to === party && request.seq > since && request.seq < seq,
  );
  if (told.length === 0 && connections === 0) return [unclear([seq], noCall)];
  return told.map(({ request }) => breach([request.seq, seq], { expected, actual }));
}

const expected = text(
  'Geen bericht aan een server met een certificaat van een vreemde uitgever',
  'No message to a server with a certificate of a foreign issuer',
);
const actual = text('De vreemde kreeg een bericht', 'The stranger was sent a message');
const noStranger = text('Er zat nergens een vreemde', 'There was no stranger anywhere');
const noCall = text('Het systeem heeft daar niet gebeld', 'The system did not call there');
