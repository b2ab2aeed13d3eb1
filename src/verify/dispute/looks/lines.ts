import { sha256 } from '#evidence/digest.ts';
import { text } from '#words/text.ts';
import { differences } from '../../differences.ts';
import { type Look, sound, tampered } from '../../row.ts';
import type { Line } from '../../transcript-lines.ts';
import type { Dispute } from '../dispute.ts';
import type { DisputeEvidence } from './dispute-evidence.ts';

/** The lines that are here are those that `dispute.json` names, and each has the hash of the line before. */
export const lines: Look<DisputeEvidence> = {
  id: 'lines',
  what: text('Regels', 'Lines'),
  look({ told, lines: here, isCutOff }) {
    if (!told) return tampered('dispute.json is onleesbaar', 'dispute.json cannot be read');
    const named = here.map(({ hash, entry }) => ({ seq: entry?.seq, hash }));
    if (isCutOff || differences(told.lines, named).length > 0) {
      return tampered(
        'De regels zijn niet die van dispute.json',
        'The lines are not those of dispute.json',
      );
    }
    const broken = here.findIndex((line, at) => !follows(line, here[at - 1], told.gaps));
    if (broken !== -1) {
      const seq = here[broken]?.entry?.seq ?? 0;
      return tampered(
        `Regel ${seq} volgt niet op de vorige`,
        `Entry ${seq} does not follow the one before`,
      );
    }
    const of = told.transcriptEntries;
    return sound(
      `${here.length} van de ${of} regels van het transcript, zoals ze daar staan`,
      `${here.length} of the ${of} lines of the transcript, as they stand there`,
    );
  },
};

function follows({ entry }: Line, before: Line | undefined, gaps: Dispute['gaps']): boolean {
  if (!entry) return false;
  const last = before?.entry?.seq ?? 0;
  if (entry.seq === last + 1) return entry.previous === (before?.hash ?? sha256(''));
  const gap = gaps.find(({ from, to }) => from === last + 1 && to === entry.seq - 1);
  return gap !== undefined && entry.seq > last && entry.previous === gap.hash;
}
