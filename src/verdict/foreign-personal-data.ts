import { holdsForeignPgn, type KnownPgns } from '#evidence/foreign-pgn.ts';
import type { Slices } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Result } from './record.ts';

/** The requirement that only data of the pupil asked for go over. */
const requirement = 'OSO-PRI-20';

/**
 * Gives for every scenario in which the target sent the PGN of somebody outside of the run a failed result that nobody
 * has to ask for: synthetic people only.
 */
export function foreignPersonalData({ byScenario }: Slices, known: KnownPgns): Result[] {
  return [...byScenario].flatMap(([scenario, { exchanges }]) => {
    const entries = exchanges
      .flatMap(({ request, response }) => (response ? [request, response] : [request]))
      .filter(({ from, body }) => from === 'target' && holdsForeignPgn(body, known))
      .map(({ seq }) => seq);
    if (entries.length === 0) return [];
    const finding = { outcome: 'failed', expected, actual, entries, assumptions: [] } as const;
    return [{ requirement, scenario, outcome: 'failed', findings: [finding], entries } as const];
  });
}

const expected = text(
  'Alleen verzonnen leerlingen, onder een testnummer of een nummer dat de run noemt',
  'Invented pupils only, under a test number or a number that the run declares',
);
const actual = text(
  'Vreemde persoonsgegevens: een persoonsgebonden nummer dat van een echt kind kan zijn',
  "Foreign personal data: a PGN that may be a real child's",
);
