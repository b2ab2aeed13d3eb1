import type { Dossier } from '#dossier/dossier.ts';
import { digestOf } from '#evidence/digest.ts';
import type { TargetSummary } from '#evidence/entry.ts';
import type { Plan } from '#evidence/plan.ts';
import type { Recorder } from '#evidence/recorder.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { enterStage } from '#steps/stage.ts';
import type { Law } from '#verdict/law.ts';
import { playFeatures } from './cucumber.ts';
import { makeLeases } from './leases.ts';
import { makePlan, tagsFor } from './make-plan.ts';
import type { Chosen, Prepared } from './prepare.ts';
import { buildStage } from './stage.ts';

/** What playing needs. */
export type PlayOptions = {
  readonly chosen: Chosen;
  readonly law: Law;
  readonly dossier: Dossier;
  /** Whether the dossier goes round as it is, under its own PGN. */
  readonly isDeclared: boolean;
  readonly prepared: Prepared;
  readonly recorder: Recorder;
  readonly onPlan: (plan: Plan) => void;
  readonly onFailure: (error: unknown) => void;
};

/** Makes the plan and plays it, role by role, from the first entry of the transcript to the last. */
export async function play(options: PlayOptions): Promise<void> {
  const { law, prepared, recorder, onFailure } = options;
  const { target, cast, driver } = prepared;
  const plan = await makePlan({
    release: law.release.release,
    gegevensset: law.pack.version,
    ...target.capabilities,
  });
  options.onPlan(plan);
  recordStart(options, plan);
  const lease = makeLeases({ ...options, ...prepared, pack: law.pack });
  const { limits } = target;
  enterStage(buildStage({ plan, cast, driver, recorder, limits, lease, onFailure }));
  for (const role of plan.roles) {
    for (const profile of plan.profiles) {
      const world = { role, profile };
      await playFeatures({ tags: tagsFor(role, profile), isDryRun: false, world });
    }
  }
  await cast.settle();
  recorder.record({ kind: 'barrier' });
  recorder.record({ kind: 'run-ended', entries: recorder.entries.length + 1 });
}

function recordStart(
  { chosen, law, dossier, isDeclared, prepared, recorder }: PlayOptions,
  plan: Plan,
): void {
  const digests = Object.entries(law).map(([name, data]) => [name, digestOf(data)]);
  const isReference = chosen.kind === 'reference';
  recorder.record({
    kind: 'run-started',
    suite: suiteVersion,
    target: summaryOf(prepared, chosen),
    plan,
    planDigest: digestOf(plan),
    lawDigests: Object.fromEntries(digests),
    confirmedAssumptions: isReference ? law.assumptions.map(({ id }) => id) : [],
    limits: prepared.target.limits,
    declaredPgns: isDeclared ? [dossier.pgn] : [],
  });
}

function summaryOf({ target }: Prepared, chosen: Chosen): TargetSummary {
  const change = chosen.kind === 'reference' ? chosen.change : undefined;
  const summary = { ...target.product, oin: target.oin, driver: 'http' };
  return change === undefined ? summary : { ...summary, change };
}
