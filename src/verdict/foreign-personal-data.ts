import type { Entry } from '#evidence/entry.ts';
import type { Slices } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Result } from './record.ts';

/** The requirement that only data of the pupil asked for go over. */
const requirement = 'OSO-PRI-20';

/**
 * Gives for every scenario in which the target told the PGN of somebody outside of the run, where a PGN belongs, a failed
 * result that nobody has to ask for: synthetic people only.
 */
export function foreignPersonalData(entries: readonly Entry[], slices: Slices): Result[] {
  const told = entries.filter(isFromTarget).map((entry) => ({
    seq: entry.seq,
    scenario: scenarioOf(entry, entries, slices),
  }));
  return [...slices.byScenario.keys()].flatMap((scenario) => {
    const entries = told.filter((each) => each.scenario === scenario).map(({ seq }) => seq);
    if (entries.length === 0) return [];
    const finding = { outcome: 'failed', expected, actual, entries, assumptions: [] } as const;
    return [{ requirement, scenario, outcome: 'failed', findings: [finding], entries } as const];
  });
}

function isFromTarget(entry: Entry): boolean {
  if (!entry.foreign?.some(({ where }) => where === 'pgn-field')) return false;
  if (entry.kind === 'request' || entry.kind === 'response') return entry.from === 'target';
  return entry.kind === 'driver-called';
}

/** What belongs to no scenario came while one was played. */
function scenarioOf({ seq }: Entry, entries: readonly Entry[], { byScenario }: Slices) {
  const own = [...byScenario].find(
    ([, { exchanges, driver }]) =>
      driver.some((call) => call.seq === seq) ||
      exchanges.some(({ request, response }) => request.seq === seq || response?.seq === seq),
  );
  const begun = entries.findLast((entry) => entry.kind === 'scenario-started' && entry.seq < seq);
  return own?.[0] ?? (begun?.kind === 'scenario-started' ? begun.scenario : undefined);
}

const expected = text(
  'Alleen verzonnen leerlingen, onder een testnummer of een nummer dat de run noemt',
  'Invented pupils only, under a test number or a number that the run declares',
);
const actual = text(
  'Vreemde persoonsgegevens: een persoonsgebonden nummer dat van een echt kind kan zijn',
  "Foreign personal data: a PGN that may be a real child's",
);
