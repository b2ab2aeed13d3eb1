import type { Check } from '#checks/check.ts';
import { type CheckFor, checkFor } from '#checks/check-for.ts';
import { checkName } from '#checks/check-name.ts';
import type { Requirement } from '#checks/requirement.ts';
import type { Entry } from '#evidence/entry.ts';
import type { ReleaseName } from '#law/load-law.ts';
import { judge } from '#verdict/judge.ts';
import type { Law } from '#verdict/law.ts';
import { rule } from '../ruling.ts';
import type { KeptTrial } from '../transcript-store.ts';
import { releaseOf } from '../trial.ts';
import type { Sabotaged } from './sabotaged.ts';

/** What a proof left behind. */
export type Kept = {
  /** The requirements of every release. */
  readonly requirements: readonly Requirement[];
  readonly lawOf: (release: ReleaseName) => Law;
  readonly trials: readonly KeptTrial[];
  readonly transcriptOf: (mutant: string) => Promise<readonly Entry[]>;
};

/**
 * Judges again, with one check always satisfied, what mutants did that break a requirement of that check by declaration
 * and were caught: noticed when one of them is not caught any more.
 */
export async function sabotageCheck(name: string, kept: Kept): Promise<Sabotaged> {
  const own = kept.requirements.filter((row) => checkName(row) === name).map(({ id }) => id);
  for (const trial of kept.trials) {
    const caught = trial.change.breaks.filter(
      (id) => own.includes(id) && trial.failed.includes(id),
    );
    if (caught.length > 0 && (await survives(trial, { caught, name, kept }))) {
      return { kind: 'check', name, isNoticed: true };
    }
  }
  return { kind: 'check', name, isNoticed: false };
}

type Sabotage = { readonly caught: readonly string[]; readonly name: string; readonly kept: Kept };

async function survives({ change }: KeptTrial, { caught, name, kept }: Sabotage): Promise<boolean> {
  const entries = await kept.transcriptOf(change.name);
  const judgement = judge(entries, kept.lawOf(releaseOf(change)), {
    checkFor: withSatisfied(name),
  });
  const { failed, faults } = rule(judgement, change);
  return faults.length > 0 && caught.some((id) => !failed.includes(id));
}

function withSatisfied(name: string): CheckFor {
  return (requirement) => (checkName(requirement) === name ? isSatisfied : checkFor(requirement));
}

/** Every transcript has a first entry. */
const isSatisfied: Check = () => ({ looked: [1], findings: [] });
