import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';
import { writtenByTarget } from '../parts/written-by-target.ts';

/** Everything that the target writes is a SOAP 1.1 envelope with one message in its Body (samples on the wiki). */
export const speaksSoap11: Check = (slice) => {
  const written = writtenByTarget(slice);
  if (written.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  const findings = written.flatMap(({ seq, reading }) => {
    if (reading.kind !== 'not-soap') return [];
    const actual = text(`Geen SOAP 1.1: ${reading.why}`, `No SOAP 1.1: ${reading.why}`);
    return [breach([seq], { expected, actual })];
  });
  return { looked: written.map(({ seq }) => seq), findings };
};

const expected = text(
  'Een SOAP 1.1-envelop met één bericht in de Body',
  'A SOAP 1.1 envelope with one message in its Body',
);
const nothing = text('Het systeem heeft niets geschreven', 'The system wrote nothing');
