import type { NotTestedBecause, Requirement } from '#checks/requirement.ts';

/** What stands behind one requirement. */
export type CoveredRequirement = {
  readonly requirement: Requirement;
  /** The scenarios that ask for it, each as folder/file: name. */
  readonly scenarios: readonly string[];
  /** The mutants that must fail it. */
  readonly mutants: readonly string[];
  /** What its row promises and is not there. */
  readonly lacks: readonly Lack[];
};

/** Something that a requirement with a check must have: the check itself, a scenario that asks, a mutant that fails. */
export type Lack = 'check' | 'scenario' | 'mutant';

/** How many requirements there are of each kind. */
export type CoverageCounts = {
  readonly requirements: number;
  readonly byCheck: number;
  readonly byQuestion: number;
  readonly notTested: Readonly<Record<NotTestedBecause, number>>;
  readonly musts: number;
  readonly mustsTested: number;
  readonly lacking: Readonly<Record<Lack, number>>;
};

/** Requirement by requirement what tests it, and what the tags of the features name in vain. */
export type Coverage = {
  readonly requirements: readonly CoveredRequirement[];
  readonly strayTags: readonly { readonly tag: string; readonly scenario: string }[];
  readonly counts: CoverageCounts;
};

/** What coverage is made of; a tag that stands for a requirement begins with OSO-. */
export type CoverageSources = {
  readonly requirements: readonly Requirement[];
  readonly checks: readonly string[];
  readonly scenarios: readonly {
    readonly feature: string;
    readonly name: string;
    readonly tags: readonly string[];
  }[];
  readonly mutants: readonly { readonly name: string; readonly breaks: readonly string[] }[];
};

/** Brings requirements, scenarios, checks and mutants together, in the order of the ids. */
export function tabulateCoverage(sources: CoverageSources): Coverage {
  const requirements = sources.requirements
    .map((requirement) => cover(requirement, sources))
    .toSorted((one, other) => (one.requirement.id < other.requirement.id ? -1 : 1));
  return { requirements, strayTags: findStrayTags(sources), counts: count(requirements) };
}

function cover(requirement: Requirement, sources: CoverageSources): CoveredRequirement {
  const { id } = requirement;
  const scenarios = sources.scenarios
    .filter(({ tags }) => tags.includes(id))
    .map(({ feature, name }) => `${feature}: ${name}`);
  const mutants = sources.mutants
    .filter(({ breaks }) => breaks.includes(id))
    .map(({ name }) => name);
  const lacks: Lack[] = [];
  if ('check' in requirement && !sources.checks.includes(requirement.check)) lacks.push('check');
  if (!('notTestedBecause' in requirement)) {
    if (scenarios.length === 0) lacks.push('scenario');
    if (mutants.length === 0) lacks.push('mutant');
  }
  return { requirement, scenarios, mutants, lacks };
}

function findStrayTags({ requirements, scenarios }: CoverageSources): Coverage['strayTags'] {
  const ids = new Set(requirements.map(({ id }) => id));
  return scenarios.flatMap(({ feature, name, tags }) =>
    tags
      .filter((tag) => tag.startsWith('OSO-') && !ids.has(tag))
      .map((tag) => ({ tag, scenario: `${feature}: ${name}` })),
  );
}

function count(covered: readonly CoveredRequirement[]): CoverageCounts {
  const rows = covered.map(({ requirement }) => requirement);
  const musts = rows.filter(({ level }) => level === 'MUST');
  const because = (reason: NotTestedBecause) =>
    rows.filter((row) => 'notTestedBecause' in row && row.notTestedBecause === reason).length;
  const lacking = (lack: Lack) => covered.filter(({ lacks }) => lacks.includes(lack)).length;
  return {
    requirements: rows.length,
    byCheck: rows.filter((row) => 'check' in row).length,
    byQuestion: rows.filter((row) => 'question' in row).length,
    notTested: {
      'needs a human eye': because('needs a human eye'),
      'not observable from outside': because('not observable from outside'),
      "another party's duty": because("another party's duty"),
      'not publicly specified': because('not publicly specified'),
    },
    musts: musts.length,
    mustsTested: musts.filter((row) => !('notTestedBecause' in row)).length,
    lacking: {
      check: lacking('check'),
      scenario: lacking('scenario'),
      mutant: lacking('mutant'),
    },
  };
}
