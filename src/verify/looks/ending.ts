import { text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { incomplete, type Look, type Seen, sound, tampered } from '../row.ts';

/** The transcript begins with what the run is about, and ends with the barrier and the count of its lines. */
export const ending: Look<RunEvidence> = {
  id: 'ending',
  what: text('Begin en einde', 'Beginning and end'),
  look({ entries, files }) {
    const begins = entries.filter(({ kind }) => kind === 'run-started').length;
    if (entries.length > 0 && (begins !== 1 || entries[0]?.kind !== 'run-started')) {
      return tampered('Een transcript begint met één run', 'A transcript begins with one run');
    }
    const end = entries.findIndex(({ kind }) => kind === 'run-ended');
    if (end === -1) return notEnded(entries.length, files);
    return endOf(entries, end);
  },
};

/** Only a run that ended leaves a record. */
function notEnded(count: number, { record, report }: RunEvidence['files']): Seen {
  const [nl, en] = [
    `Het transcript houdt op na regel ${count}, zonder slotregel`,
    `The transcript stops after line ${count}, without its last entry`,
  ];
  const isKilled = record === undefined && report === undefined;
  if (isKilled) return incomplete(nl, en);
  return tampered(
    `${nl}, terwijl de run een verslag naliet`,
    `${en}, although the run left a record`,
  );
}

function endOf(entries: RunEvidence['entries'], at: number): Seen {
  const end = entries[at];
  const count = end?.kind === 'run-ended' ? end.entries : 0;
  if (at !== entries.length - 1) {
    return tampered(
      `Na de slotregel staan er nog ${entries.length - 1 - at}`,
      `${entries.length - 1 - at} entries come after the last`,
    );
  }
  if (count !== entries.length) {
    return tampered(
      `De slotregel telt ${count} regels; het zijn er ${entries.length}`,
      `The last entry counts ${count} lines; there are ${entries.length}`,
    );
  }
  const barriers = entries.filter(({ kind }) => kind === 'barrier').length;
  if (barriers !== 1 || entries[at - 1]?.kind !== 'barrier') {
    return tampered(
      'Voor de slotregel staat geen barrier',
      'No barrier comes before the last entry',
    );
  }
  return sound(`De slotregel telt ${count} regels`, `The last entry counts ${count} lines`);
}
