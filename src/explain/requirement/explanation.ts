import type { Requirement } from '#checks/requirement.ts';
import type { Assumption } from '#exchange/release.ts';
import type { Examples } from './examples.ts';

/** A scenario that asks for a requirement, and where it is written. */
export type AskingScenario = {
  readonly name: string;
  readonly file: string;
  readonly line: number;
};

/** A mutant that must fail a requirement. */
export type ProvingMutant = { readonly name: string; readonly does: string };

/** A mutant that breaks something else, and the requirement with it. */
export type PassingMutant = ProvingMutant & { readonly because: string };

/** Everything that stands behind one requirement. */
export type Explanation = {
  readonly requirement: Requirement;
  readonly scenarios: readonly AskingScenario[];
  readonly mutants: readonly ProvingMutant[];
  readonly alsoBrokenBy: readonly PassingMutant[];
  readonly assumptions: readonly Assumption[];
  readonly examples: Examples;
};

/** What an explanation is made of. */
export type ExplanationSources = {
  readonly scenarios: readonly {
    readonly feature: string;
    readonly name: string;
    readonly line: number;
    readonly tags: readonly string[];
  }[];
  readonly mutants: readonly {
    readonly name: string;
    readonly does: string;
    readonly breaks: readonly string[];
    readonly alsoBreaks: Readonly<Record<string, string>>;
  }[];
  readonly assumptions: readonly Assumption[];
  readonly examples: Examples;
};

/** Brings together what stands behind a requirement. */
export function explainRequirement(
  requirement: Requirement,
  { scenarios, mutants, assumptions, examples }: ExplanationSources,
): Explanation {
  const { id } = requirement;
  return {
    requirement,
    scenarios: scenarios
      .filter(({ tags }) => tags.includes(id))
      .map(({ feature, name, line }) => ({ name, file: `features/${feature}.feature`, line })),
    mutants: mutants
      .filter(({ breaks }) => breaks.includes(id))
      .map(({ name, does }) => ({ name, does })),
    alsoBrokenBy: mutants.flatMap(({ name, does, alsoBreaks }) => {
      const because = alsoBreaks[id];
      return because === undefined ? [] : [{ name, does, because }];
    }),
    assumptions: assumptions.filter((row) => requirement.assumptions.includes(row.id)),
    examples,
  };
}
