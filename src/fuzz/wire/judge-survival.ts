import type { Entry, EntryOf } from '#evidence/entry.ts';
import { rawExchangesOf } from '#evidence/raw-exchange.ts';
import { text } from '#words/text.ts';
import type { CaseFinding } from '../case-finding.ts';

/**
 * Tells which malformed message brought the target down: a plain message was answered right before it, and none right after it.
 * Nobody else talks to the target in between, so that its silence comes of that message, also when it never speaks again.
 */
export function judgeSurvival(entries: readonly Entry[]): CaseFinding[] {
  const plain = entries.filter(isPlain);
  return rawExchangesOf(entries).flatMap(({ sent }): CaseFinding[] => {
    const before = plain.findLast(({ seq }) => seq < sent.seq);
    const after = plain.find(({ seq }) => seq > sent.seq);
    if (!before || !after || !isAnswered(entries, before) || isAnswered(entries, after)) return [];
    const shown = [before.seq, sent.seq, after.seq];
    return [{ requirement: 'OSO-ROB-05', outcome: 'failed', expected, actual, entries: shown }];
  });
}

function isPlain(entry: Entry): entry is EntryOf<'request'> {
  return entry.kind === 'request' && entry.to === 'target';
}

function isAnswered(entries: readonly Entry[], { exchange }: EntryOf<'request'>): boolean {
  return entries.some((entry) => entry.kind === 'response' && entry.exchange === exchange);
}

const expected = text(
  'Een gewoon bericht wordt beantwoord zoals voor het misvormde bericht',
  'A plain message is answered as before the malformed message',
);
const actual = text(
  'Op een gewoon bericht kwam geen antwoord meer',
  'A plain message was answered no more',
);
