import { groupedBy } from '#dossier/rules/grouped-by.ts';
import type { Entry } from '#evidence/entry.ts';
import type { PlayedScenario, RunRecord } from '#verdict/record.ts';
import type { Language, Text } from '#words/text.ts';
import { type Citation, citedLines, worstFirst } from './cited.ts';
import { type Content, readBody } from './message/content.ts';
import { isWireEntry, type MessageEntry, type WireEntry } from './wire.ts';

/** What every part of the report is written from. */
export type Page = {
  readonly record: RunRecord;
  readonly language: Language;
  /** Says a text in the language of the page. */
  readonly say: (text: Text) => string;
  readonly entries: ReadonlyMap<number, Entry>;
  /** What crossed the wire, by exchange. */
  readonly exchanges: ReadonlyMap<number, readonly WireEntry[]>;
  /** What happened while a scenario was played, by its key. */
  readonly played: ReadonlyMap<string, readonly Entry[]>;
  readonly scenarios: ReadonlyMap<string, PlayedScenario>;
  /** The lines that are shown in full, in the order in which a reader meets them, and who cites them. */
  readonly cited: ReadonlyMap<number, readonly Citation[]>;
  /** There is so much to tell that each finding gets less room. */
  readonly isCrowded: boolean;
  /** What can be made of a message; each is read once, however many findings show it. */
  readonly contentOf: (message: MessageEntry) => Content;
};

/** So many results can be told with all that happened around them. */
const crowd = 50;

/** Lays out a record and its transcript for the parts of the report. */
export function openPage(record: RunRecord, entries: readonly Entry[], language: Language): Page {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const exchanges = groupedBy(entries.filter(isWireEntry), ({ exchange }) => exchange);
  return {
    record,
    language,
    say: (text) => text[language],
    entries: bySeq,
    exchanges,
    played: groupByScenario(entries),
    scenarios: new Map(record.scenarios.map((scenario) => [scenario.key, scenario])),
    cited: citedLines(record, { entries: bySeq, exchanges }),
    isCrowded: worstFirst(record).length > crowd,
    contentOf: readOnce(),
  };
}

/** Scenarios are played one after the other, so what lies between begin and end happened in one. */
function groupByScenario(entries: readonly Entry[]): Map<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  let group: Entry[] = [];
  for (const entry of entries) {
    if (entry.kind === 'scenario-started') {
      group = [];
      groups.set(entry.scenario, group);
    }
    group.push(entry);
    if (entry.kind === 'scenario-ended') group = [];
  }
  return groups;
}

function readOnce(): Page['contentOf'] {
  const contents = new Map<number, Content>();
  return (message) => {
    const content = contents.get(message.seq) ?? readBody(message.body);
    contents.set(message.seq, content);
    return content;
  };
}
