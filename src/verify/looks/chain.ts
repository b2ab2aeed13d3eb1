import { sha256 } from '#evidence/digest.ts';
import { text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { incomplete, type Look, sound, tampered } from '../row.ts';

/** Every line has its number, and the hash of the line before. */
export const chain: Look<RunEvidence> = {
  id: 'chain',
  what: text('Keten', 'Chain'),
  look({ files, lines, isCutOff }) {
    if (files.transcript === undefined) {
      return tampered('transcript.ndjson ontbreekt', 'transcript.ndjson is missing');
    }
    const broken = firstBroken(lines);
    if (broken) {
      const { number, isEntry } = broken;
      return isEntry
        ? tampered(
            `Regel ${number} volgt niet op de vorige`,
            `Line ${number} does not follow the one before`,
          )
        : tampered(
            `Op regel ${number} staat geen regel van een transcript`,
            `Line ${number} is no entry`,
          );
    }
    const count = lines.length;
    return isCutOff
      ? incomplete(
          `Afgebroken midden in regel ${count + 1}`,
          `Cut off in the middle of line ${count + 1}`,
        )
      : sound(
          `${count} regels, elk met de hash van de vorige`,
          `${count} lines, each with the hash of the one before`,
        );
  },
};

function firstBroken(
  lines: RunEvidence['lines'],
): { readonly number: number; readonly isEntry: boolean } | undefined {
  const at = lines.findIndex(({ entry }, place) => {
    const previous = lines[place - 1]?.hash ?? sha256('');
    return entry?.seq !== place + 1 || entry.previous !== previous;
  });
  if (at === -1) return undefined;
  return { number: at + 1, isEntry: lines[at]?.entry !== undefined };
}
