import { sha256 } from '#evidence/digest.ts';
import { text } from '#words/text.ts';
import { type Look, sound, tampered, told as tell } from '../../row.ts';
import { transcriptLines } from '../../transcript-lines.ts';
import type { DisputeEvidence } from './dispute-evidence.ts';

/** Every line stands in the whole transcript, at its place. */
export const whole: Look<DisputeEvidence> = {
  id: 'whole',
  what: text('Het hele transcript', 'The whole transcript'),
  look({ told, whole: run, lines }) {
    if (!told) return undefined;
    if (run?.transcript === undefined) {
      return tell(
        `Niet ernaast gelegd; de vingerafdruk ervan is ${told.transcriptDigest}. Met --run wel`,
        `Not held against it; its digest is ${told.transcriptDigest}. With --run it is`,
      );
    }
    const all = transcriptLines(run.transcript).lines;
    const isThere = lines.every(
      ({ text: line, entry }) => all[(entry?.seq ?? 0) - 1]?.text === line,
    );
    return isThere && sha256(run.transcript) === told.transcriptDigest
      ? sound('Elke regel staat er, op haar plaats', 'Every line stands there, at its place')
      : tampered('Is een ander dan waar dit uit komt', 'Is not the one that this came out of');
  },
};
