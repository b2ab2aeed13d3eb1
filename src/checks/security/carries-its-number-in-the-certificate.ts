import type { EntryOf } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';

/**
 * Every certificate that the target shows, calling or called, carries a number of twenty digits in its subject (wiki
 * SID:Leveranciers_proberen). One without it, of our authority, is nobody else's.
 */
export const carriesItsNumberInTheCertificate: Check = (slice) => {
  const shown = slice.exchanges.flatMap(({ request, response }) =>
    [request, response].flatMap((entry) => (entry ? certificateIn(entry) : [])),
  );
  if (shown.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  const findings = shown
    .filter(({ oin }) => !/^\d{20}$/.test(oin))
    .map(({ seq, subject }) => {
      return breach([seq], { expected, actual: text(`"${subject}"`, `"${subject}"`) });
    });
  return { looked: shown.map(({ seq }) => seq), findings };
};

function certificateIn({ seq, from, certificate }: EntryOf<'request'> | EntryOf<'response'>) {
  const isTargets = from === 'target' || from === 'stranger';
  return isTargets && certificate ? [{ seq, ...certificate }] : [];
}

const expected = text(
  'Een serialNumber van twintig cijfers in het onderwerp van het certificaat',
  'A serialNumber of twenty digits in the subject of the certificate',
);
const nothing = text(
  'Het systeem heeft geen certificaat laten zien',
  'The system showed no certificate',
);
