import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Dossier } from '#dossier/dossier.ts';
import type { ElementTree } from '#dossier/elements.ts';
import { digestOf } from '#evidence/digest.ts';
import type { Limits, RunStarted } from '#evidence/entry.ts';
import type { Plan } from '#evidence/plan.ts';
import type { Recorder } from '#evidence/recorder.ts';
import { seedCommitment } from '#evidence/seed-commitment.ts';
import type { Waiver } from '#evidence/waiver.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { loadRegionalAgreements } from '#law/load-regional-agreements.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { enterStage } from '#steps/stage.ts';
import type { Law } from '#verdict/law.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import type { AttemptLog } from './attempts/attempt-log.ts';
import { playFeatures } from './cucumber.ts';
import { keepTime } from './keep-time.ts';
import type { DossierFor } from './lease/dossier-for.ts';
import { DossiersAhead } from './lease/dossiers-ahead.ts';
import { makeLeases, ordersOf } from './lease/leases.ts';
import { assertWaiversApply } from './plan/assert-waivers-apply.ts';
import { makePlan } from './plan/make-plan.ts';
import type { Chosen, Prepared } from './prepare.ts';
import { buildStage } from './stage.ts';
import { toldOfTarget } from './told-of-target.ts';

/** What playing needs. */
export type PlayOptions = {
  readonly chosen: Chosen;
  readonly law: Law;
  /** Makes the dossiers that go round. */
  readonly dossierFor: DossierFor;
  /** Whether a thread of its own may make them before they are asked for. */
  readonly mayDrawAhead: boolean;
  /** What those may hold. */
  readonly elements: ElementTree;
  readonly seed: number;
  /** The requirements and scenario keys to which the run is restricted. */
  readonly only: readonly string[] | undefined;
  readonly waivers?: readonly Waiver[] | undefined;
  readonly log: AttemptLog;
  readonly runId: string;
  readonly startedAt: Date;
  readonly runMs?: number | undefined;
  /** A dossier that goes round as it is, under its own PGN, in its own profile. */
  readonly declared: Dossier | undefined;
  readonly prepared: Prepared;
  readonly recorder: Recorder;
  readonly onPlan: (plan: Plan) => void;
  readonly onFailure: (error: unknown) => void;
};

/** Makes the plan and plays it, role by role, from the first entry of the transcript to the last. */
export async function play(options: PlayOptions): Promise<void> {
  const { law, prepared, recorder, only, declared } = options;
  const { target, cast, driver } = prepared;
  const { release, requirements, pack } = law;
  const claims = {
    release: release.release,
    gegevensset: pack.version,
    law: lawDataOf(law, suiteVersion),
    ...target.capabilities,
    ...(only && { only }),
  };
  const { plan, pathsFor } = await makePlan(claims, requirements);
  assertWaiversApply(options.waivers ?? [], plan);
  options.onPlan(plan);
  const declaredPgns = declared?.pgn === undefined ? [] : [declared.pgn];
  const sealed = { seed: options.seed, salt: randomBytes(16).toString('hex') };
  const started = startOf(options, { plan, declaredPgns, sealed });
  const attempt = await options.log.begin(attemptOf(options, started));
  recorder.record(started);
  recorder.record({ kind: 'attempt', ...attempt });
  const ahead = dossiersAhead(options, plan);
  const lease = makeLeases({ ...options, ...prepared, pack, release, ahead });
  const limits = limitsOf(options);
  const time = keepTime(limits, { recorder, nowMs: () => performance.now() });
  const keyOf: SearchKeyCodec['keyOf'] = (pgn) => prepared.codec.keyOf(pgn);
  const agreements = loadRegionalAgreements();
  const people = { lease, keyOf, agreements };
  const parts = { plan, requirements, cast, driver, limits, time, pack, ...people };
  enterStage(buildStage({ ...options, ...parts }));
  try {
    for (const role of plan.roles) {
      for (const profile of plan.profiles) {
        const paths = pathsFor(role, profile);
        if (paths.length === 0 || time.isRunOver()) continue;
        await playFeatures({ paths, isDryRun: false, world: { role, profile } });
      }
    }
  } finally {
    await ahead?.stop();
  }
  mustBeWritten(recorder);
  recorder.record({ kind: 'seed-revealed', ...sealed });
  await listenOn(options);
  await cast.settle();
  recorder.recordConnections();
  recorder.record({ kind: 'barrier' });
  recorder.record({ kind: 'run-ended', entries: recorder.entries.length + 1 });
  mustBeWritten(recorder);
}

function mustBeWritten({ failure }: Recorder): void {
  if (failure !== undefined) throw failure;
}

/** For few scenarios it takes longer to start a thread than to make their dossiers. */
const fewScenarios = 60;

function dossiersAhead(options: PlayOptions, { scenarios }: Plan): DossiersAhead | undefined {
  if (!options.mayDrawAhead || scenarios.length <= fewScenarios) return undefined;
  const { law, prepared } = options;
  const orders = ordersOf({ ...options, ...law, target: prepared.target }, scenarios);
  return new DossiersAhead(law, orders);
}

/** What a target does twice may come the second time when everything has been played, so that nobody would see it. */
async function listenOn({ prepared, recorder }: PlayOptions): Promise<void> {
  const forMs = prepared.target.limits.signOffMs;
  recorder.record({ kind: 'listening-on', forMs });
  await pause(forMs);
}

function attemptOf(
  { runId, startedAt }: PlayOptions,
  { suite, target, plan, planDigest, waivers = [] }: RunStarted,
): Parameters<AttemptLog['begin']>[0] {
  return {
    runId,
    at: startedAt.toISOString(),
    suite,
    target,
    planDigest,
    ...(plan.only && { only: plan.only }),
    waived: waivers.map(({ requirement }) => requirement),
  };
}

type Start = {
  readonly plan: Plan;
  readonly declaredPgns: readonly string[];
  readonly sealed: Parameters<typeof seedCommitment>[0];
};

function startOf(options: PlayOptions, { plan, declaredPgns, sealed }: Start): RunStarted {
  const { runId, chosen, law, prepared, waivers } = options;
  const isReference = chosen.kind === 'reference';
  return {
    kind: 'run-started',
    runId,
    suite: suiteVersion,
    ...toldOfTarget(prepared.target, chosen),
    plan,
    planDigest: digestOf(plan),
    assumptions: law.assumptions.map(({ id }) => id),
    confirmedAssumptions: (isReference ? law.assumptions : law.confirmations).map(({ id }) => id),
    confirmations: law.confirmations,
    ...(waivers && { waivers }),
    limits: limitsOf(options),
    declaredPgns,
    seedCommitment: seedCommitment(sealed),
  };
}

/** What the command line says about the run goes before what the target file says. */
function limitsOf({ prepared, runMs }: PlayOptions): Limits {
  const { limits } = prepared.target;
  return runMs === undefined ? limits : { ...limits, runMs };
}
