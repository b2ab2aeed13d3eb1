import type { EntryOf } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';

/**
 * Every certificate that the target shows, calling or called, carries a number of twenty digits in its subject (wiki
 * SID:Leveranciers_proberen); where it is called that is its own. Who calls under another's number may be that other;
 * one without any, of our authority, is nobody else's.
 */
export const carriesItsNumberInTheCertificate: Check = (slice) => {
  const shown = slice.exchanges.flatMap(({ request, response }) =>
    [request, response].flatMap((entry) => (entry ? certificateIn(entry) : [])),
  );
  if (shown.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  const findings = shown
    .filter(({ oin, isCalled }) => !/^\d{20}$/.test(oin) || (isCalled && oin !== slice.targetOin))
    .map(({ seq, subject }) => {
      return breach([seq], { expected, actual: text(`"${subject}"`, `"${subject}"`) });
    });
  return { looked: shown.map(({ seq }) => seq), findings };
};

function certificateIn({ kind, seq, from, certificate }: EntryOf<'request' | 'response'>) {
  const isTargets = from === 'target' || from === 'stranger';
  return isTargets && certificate ? [{ seq, isCalled: kind === 'response', ...certificate }] : [];
}

const expected = text(
  'Het eigen serialNumber van twintig cijfers in het onderwerp van het certificaat',
  'Its own serialNumber of twenty digits in the subject of the certificate',
);
const nothing = text(
  'Het systeem heeft geen certificaat laten zien',
  'The system showed no certificate',
);
