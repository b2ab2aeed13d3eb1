import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Dossier } from '#dossier/dossier.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import type { ElementTree } from '#dossier/elements.ts';
import type { Desk } from '#driver/operator/desk.ts';
import type { Limits, RunStarted } from '#evidence/entry.ts';
import type { Plan } from '#evidence/plan.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { Waiver } from '#evidence/waiver.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { loadRegionalAgreements } from '#law/load-regional-agreements.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { enterStage } from '#steps/stage.ts';
import type { Law } from '#verdict/law.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import type { AttemptLog } from './attempts/attempt-log.ts';
import { assertSameRun } from './continue/assert-same-run.ts';
import {
  endedIn,
  type KeptSecrets,
  pgnsIn,
  type StoppedRun,
  underWayIn,
} from './continue/stopped-run.ts';
import { playFeatures } from './cucumber.ts';
import { keepTime } from './keep-time.ts';
import { layPupilsDown } from './lay-pupils-down.ts';
import type { DossierFor } from './lease/dossier-for.ts';
import { DossiersAhead } from './lease/dossiers-ahead.ts';
import { makeLeases, ordersOf, pgnsOfEarlier } from './lease/leases.ts';
import { beforehand } from './load/not-beforehand.ts';
import { PupilLoader } from './load/pupil-loader.ts';
import { assertWaiversApply } from './plan/assert-waivers-apply.ts';
import { makePlan } from './plan/make-plan.ts';
import type { Chosen, Prepared } from './prepare.ts';
import { buildStage } from './stage.ts';
import { tellStart } from './tell-start.ts';

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
  /** A run that was stopped, to go on with. */
  readonly stopped?: StoppedRun | undefined;
  /** Keeps what is needed to go on with this run, until it has ended. */
  readonly keepSecrets: (secrets: KeptSecrets) => unknown;
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
  const { target, cast } = prepared;
  const { release, requirements, pack } = law;
  const nowMs = () => performance.now();
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
  const { stopped } = options;
  const salt = stopped?.secrets.salt ?? randomBytes(16).toString('hex');
  const sealed = { seed: options.seed, salt };
  const limits = limitsOf(options);
  const started = tellStart({ ...options, target, plan, limits, declaredPgns, sealed });
  const attempts = await begin(options, started);
  options.keepSecrets({ ...sealed, startedAt: options.startedAt.toISOString() });
  const before = stopped?.entries ?? [];
  const ended = endedIn(before);
  const toPlay = plan.scenarios.filter(({ key }) => !ended.has(key));
  // Every scenario has a seed of its own, also one that is played anew.
  const seed = options.seed + before.filter(({ kind }) => kind === 'scenario-started').length;
  if (prepared.desk) announceTo(prepared.desk, { plan, recorder });
  const ahead = dossiersAhead({ ...options, seed }, toPlay);
  const ofEarlier = prepared.isForgetful ? 0 : pgnsOfEarlier(attempts - 1, plan.scenarios.length);
  const pgnsBefore = stopped ? pgnsIn(before) : ofEarlier;
  const lease = makeLeases({ ...options, ...prepared, pack, release, ahead, seed, pgnsBefore });
  const isWanted = await beforehand();
  const loader = loaderOf(options);
  const handout = { scenarios: toPlay, isWanted, seed, pgnsBefore, loader };
  await layPupilsDown({ ...options, ...prepared, pack, release, ...handout });
  const time = keepTime(limits, { recorder, nowMs, waitedMs: prepared.waitedMs });
  const keyOf: SearchKeyCodec['keyOf'] = (pgn) => prepared.codec.keyOf(pgn);
  const agreements = loadRegionalAgreements();
  const people = { lease, keyOf, agreements };
  const loading = loader && { loader, isWanted };
  const parts = { plan, requirements, limits, time, pack, loading, ...people };
  enterStage(buildStage({ ...options, ...prepared, ...parts }));
  try {
    for (const role of plan.roles) {
      for (const profile of plan.profiles) {
        const paths = pathsFor(role, profile, (scenario) => toPlay.includes(scenario));
        if (paths.length === 0 || time.isRunOver()) continue;
        const isUnhurried = prepared.desk !== undefined;
        await playFeatures({ paths, isDryRun: false, isUnhurried, world: { role, profile } });
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

/** Writes that the run begins, or goes on, and gives the number of the attempt that it is. */
async function begin(options: PlayOptions, started: RunStarted): Promise<number> {
  const { recorder, stopped, log } = options;
  if (stopped) {
    assertSameRun(stopped, started);
    const scenario = underWayIn(stopped.entries);
    recorder.record({ kind: 'continued', ...(scenario !== undefined && { scenario }) });
    return 1;
  }
  const attempt = await log.begin(attemptOf(options, started));
  recorder.record(started);
  recorder.record({ kind: 'attempt', ...attempt });
  return attempt.number;
}

function mustBeWritten({ failure }: Recorder): void {
  if (failure !== undefined) throw failure;
}

/** Who gets pupils into the target through OSO, where the target file says so and a person takes part. */
function loaderOf({ law, prepared, recorder }: PlayOptions): PupilLoader | undefined {
  const { target, desk, noteUnloaded } = prepared;
  if (target.driver.load !== 'oso' || !desk || !noteUnloaded) return undefined;
  const { release } = law;
  const told = { desk, recorder, onUnloaded: noteUnloaded };
  return new PupilLoader({ ...prepared, ...told, law: dossierLawOf(law), release });
}

/** Lets whoever sits at the desk know which scenario the tasks are for. */
function announceTo(desk: Desk, { plan, recorder }: { plan: Plan; recorder: Recorder }): void {
  recorder.listen((entry) => {
    if (entry.kind !== 'scenario-started' && entry.kind !== 'loading') return;
    const at = plan.scenarios.findIndex(({ key }) => key === entry.scenario);
    const { name, role, profile } = plan.scenarios[at] ?? { name: entry.scenario };
    desk.announce(`${at + 1}/${plan.scenarios.length} ${role ?? ''} ${profile ?? ''}: ${name}`);
  });
}

/** For few scenarios it takes longer to start a thread than to make their dossiers. */
const fewScenarios = 60;

function dossiersAhead(
  options: PlayOptions,
  scenarios: Plan['scenarios'],
): DossiersAhead | undefined {
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

/** What the command line says about the run goes before what the target file says. */
function limitsOf({ prepared, runMs }: PlayOptions): Limits {
  const { limits } = prepared.target;
  return runMs === undefined ? limits : { ...limits, runMs };
}
