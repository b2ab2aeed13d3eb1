import { groupedBy } from '#dossier/rules/grouped-by.ts';
import type { Outcome } from '#verdict/outcome.ts';
import type {
  NamedRequirement,
  NotJudged,
  Result,
  RunRecord,
  ToldWaiver,
} from '#verdict/record.ts';

/** What a run has to say on one requirement. */
export type RequirementCoverage = {
  readonly requirement: NamedRequirement;
  readonly results: readonly Result[];
  /** None where it was judged. */
  readonly because?: NotJudged['because'];
  /** By whose word it need not be met yet, where somebody gave it. */
  readonly waiver?: ToldWaiver;
  /** The assumptions of these that nobody has confirmed. */
  readonly openAssumptions: readonly string[];
};

/** A run requirement by requirement, and how many requirements came out how. */
export type RunCoverage = {
  readonly requirements: readonly RequirementCoverage[];
  readonly counts: Readonly<Record<Outcome | 'notJudged', number>>;
};

/** Tells for every requirement what came of it in a run, and where. */
export function tabulateRun(record: RunRecord): RunCoverage {
  const results = groupedBy(record.results, ({ requirement }) => requirement);
  const reasons = new Map(record.notJudged.map((row) => [row.requirement, row.because]));
  const waivers = new Map(record.waivers?.map((row) => [row.requirement, row]));
  const open = new Set(record.assumptions.filter((it) => !it.isConfirmed).map(({ id }) => id));
  const requirements = record.requirements.map((requirement) => {
    const because = reasons.get(requirement.id);
    const waiver = waivers.get(requirement.id);
    return {
      requirement,
      results: results.get(requirement.id) ?? [],
      ...(because !== undefined && { because }),
      ...(waiver && { waiver }),
      openAssumptions: requirement.assumptions.filter((id) => open.has(id)),
    };
  });
  return { requirements, counts: count(record.requirements) };
}

function count(requirements: readonly NamedRequirement[]): RunCoverage['counts'] {
  const those = (wanted: Outcome | undefined) =>
    requirements.filter(({ outcome }) => outcome === wanted).length;
  return {
    failed: those('failed'),
    inconclusive: those('inconclusive'),
    waived: those('waived'),
    observed: those('observed'),
    passed: those('passed'),
    notJudged: those(undefined),
  };
}
