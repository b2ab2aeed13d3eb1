import type { CertificateFlaw, EntryOf } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';

/** The flaws in a server's certificate that a requirement is about, and what it wants, in words. */
export type Impostors = { readonly flaws: readonly CertificateFlaw[]; readonly expected: Text };

/**
 * Makes the check of a requirement that a server is told nothing while it shows a certificate with one of these flaws,
 * though it is called, and the one whose address that is is told something at another time.
 */
export function tellsNoImpostor({ flaws, expected }: Impostors): Check {
  return (slice) => {
    const posed = slice.posed.filter(({ flaw }) => flaws.includes(flaw));
    const isEachThere = flaws.every((flaw) => posed.some((one) => one.flaw === flaw));
    if (!isEachThere) return { looked: [], findings: [unclear([], nobodyPosed)] };
    return {
      looked: posed.map(({ seq }) => seq),
      findings: posed.flatMap((one) => judgeCalls(slice, one, expected)),
    };
  };
}

function judgeCalls(slice: Slice, posed: EntryOf<'posed'>, expected: Text): Finding[] {
  const { seq, party, connections } = posed;
  const calls = slice.exchanges.filter(({ request }) => request.to === party);
  const told = calls.filter((call) => isWhile(posed, call));
  if (told.length > 0) {
    return told.map(({ request }) => breach([request.seq, seq], { expected, actual }));
  }
  if (connections === 0) return [unclear([seq], noCall)];
  const isToldElse = calls.some((call) => !slice.posed.some((one) => isWhile(one, call)));
  return isToldElse ? [] : [unclear([seq], toldNobody)];
}

function isWhile({ party, since, seq }: EntryOf<'posed'>, { request }: Exchange): boolean {
  return request.to === party && request.seq > since && request.seq < seq;
}

const actual = text('De bedrieger kreeg een bericht', 'The impostor was sent a message');
const nobodyPosed = text(
  'Niemand heeft zich met zo’n certificaat voorgedaan als een ander',
  'Nobody posed as another with such a certificate',
);
const noCall = text('Het systeem heeft daar niet gebeld', 'The system did not call there');
const toldNobody = text(
  'Ook wie daar hoort kreeg geen bericht, dus de reden is niet te zien',
  'Who belongs there was sent no message either, so the reason cannot be seen',
);
