import type { Entry, EntryOf } from '#evidence/entry.ts';
import type { PlayedScenario, RunRecord } from '#verdict/record.ts';
import type { Language, Text } from '#words/text.ts';

/** A line of the transcript that crossed the wire, or says that nothing did. */
export type WireEntry = EntryOf<'request' | 'response' | 'no-response'>;

/** What every part of the report is written from. */
export type Page = {
  readonly record: RunRecord;
  readonly language: Language;
  /** Says a text in the language of the page. */
  readonly say: (text: Text) => string;
  readonly entries: ReadonlyMap<number, Entry>;
  /** What crossed the wire, by exchange. */
  readonly exchanges: ReadonlyMap<number, readonly WireEntry[]>;
  readonly scenarios: ReadonlyMap<string, PlayedScenario>;
};

/** Lays out a record and its transcript for the parts of the report. */
export function openPage(record: RunRecord, entries: readonly Entry[], language: Language): Page {
  return {
    record,
    language,
    say: (text) => text[language],
    entries: new Map(entries.map((entry) => [entry.seq, entry])),
    exchanges: groupByExchange(entries.filter(isWireEntry)),
    scenarios: new Map(record.scenarios.map((scenario) => [scenario.key, scenario])),
  };
}

/** Tells whether an entry crossed the wire, or says that nothing did. */
export function isWireEntry(entry: Entry): entry is WireEntry {
  return 'exchange' in entry;
}

function groupByExchange(entries: readonly WireEntry[]): Map<number, readonly WireEntry[]> {
  const groups = new Map<number, readonly WireEntry[]>();
  for (const entry of entries) {
    groups.set(entry.exchange, [...(groups.get(entry.exchange) ?? []), entry]);
  }
  return groups;
}
