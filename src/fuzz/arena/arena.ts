/**
 * Where cases are played: cast and target are put up once, and every case has a transcript of its own.
 *
 * 1. A case is a run of one scenario, so that the judge judges it as any other; a stored one can be verified likewise.
 * 2. The target forgets between cases, and the same few test pupils go round; one that cannot forget gets new ones until none
 *    is left.
 * 3. What comes in late from an earlier case fits no scenario, and is judged with none.
 */
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { Entry, RunStarted } from '#evidence/entry.ts';
import { Masker } from '#evidence/masking/masker.ts';
import { pgnFields } from '#evidence/masking/pgn-fields.ts';
import type { Plan, PlannedScenario } from '#evidence/plan.ts';
import { Recorder } from '#evidence/recorder.ts';
import { loadRegionalAgreements } from '#law/load-regional-agreements.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { schoolsFor } from '#run/lease/leases.ts';
import { makePlan } from '#run/plan/make-plan.ts';
import { type Chosen, type Prepared, prepare } from '#run/prepare.ts';
import { buildStage } from '#run/stage.ts';
import { type Start, tellStart } from '#run/tell-start.ts';
import { Interrupted } from '#steps/interrupted.ts';
import { forgetAtTarget } from '#steps/parts/forget-at-target.ts';
import { enterStage, type Stage } from '#steps/stage.ts';
import { ScenarioWorld } from '#steps/world.ts';
import type { Law } from '#verdict/law.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import { type Text, text } from '#words/text.ts';
import type { FuzzCase, Part } from '../fuzz-case.ts';
import type { Ground, Kind } from '../kind.ts';
import { CaseFile } from './case-file.ts';
import { PupilPool } from './pupil-pool.ts';

/** What an arena is for. */
export type ArenaOptions = {
  readonly chosen: Chosen;
  readonly law: Law;
  readonly kinds: readonly Kind[];
  /** From which everything is drawn; its commitment stands in every transcript. */
  readonly sealed: Start['sealed'];
  readonly runId: string;
};

/** What became of a case. */
export type Played = {
  readonly entries: readonly Entry[];
  /** As it would stand in the folder of a run. */
  readonly file: CaseFile['content'];
  /** Why it could not be played to its end, through nobody's fault. */
  readonly interrupted?: Text;
};

/** Cast and target, up for as many cases as one likes. */
export class Arena {
  readonly law: Law;
  readonly prepared: Prepared;
  readonly #options: ArenaOptions;
  readonly #file: CaseFile;
  readonly #recorder: Recorder;
  readonly #failures: unknown[];
  readonly #plan: Plan;
  readonly #starts = new Map<string, RunStarted>();
  readonly #pupils: PupilPool;
  readonly #stage: Stage;
  #playing: FuzzCase | undefined;

  private constructor(
    options: ArenaOptions,
    up: {
      readonly file: CaseFile;
      readonly recorder: Recorder;
      readonly prepared: Prepared;
      readonly plan: Plan;
      readonly failures: unknown[];
    },
  ) {
    const { law } = options;
    const { prepared, recorder, plan } = up;
    this.law = law;
    this.prepared = prepared;
    this.#options = options;
    this.#file = up.file;
    this.#recorder = recorder;
    this.#failures = up.failures;
    this.#plan = plan;
    this.#pupils = new PupilPool({ ...law, ...prepared, dossierLaw: dossierLawOf(law) });
    this.#stage = buildStage({
      ...prepared,
      ...law,
      plan,
      recorder,
      limits: prepared.target.limits,
      keyOf: (pgn) => prepared.codec.keyOf(pgn),
      time: { overtime: () => undefined, isRunOver: () => false },
      agreements: loadRegionalAgreements(),
      onFailure: (error) => void up.failures.push(error),
      lease: (scenario) => this.#pupils.lease(scenario, this.#playing),
    });
  }

  /**
   * Puts everything up.
   *
   * @throws ConfigurationError when the user has something to mend.
   */
  static async open(options: ArenaOptions): Promise<Arena> {
    const { chosen, law } = options;
    assertNobodyDrives(chosen);
    const file = new CaseFile();
    const masker = new Masker({
      declaredPgns: [],
      pgnFields: pgnFields(law.pack, law.release),
      most,
    });
    const recorder = new Recorder(
      file,
      () => new Date(),
      (body) => masker.mask(body),
    );
    const failures: unknown[] = [];
    const onFailure = (error: unknown) => void failures.push(error);
    const parts = { chosen, law, recorder, onFailure, person: undefined, folder: '' };
    const prepared = await prepare(parts);
    try {
      const plan = await planOf(options, prepared);
      return new Arena(options, { file, recorder, prepared, plan, failures });
    } catch (error) {
      await prepared.stop();
      throw error;
    }
  }

  /** Gives what cases of a kind are drawn for: every part that the target has and the kind is about. */
  groundsFor({ feature }: Kind): Ground[] {
    const { law, prepared } = this;
    const { target, cast } = prepared;
    return this.#plan.scenarios
      .filter((scenario) => scenario.feature === feature)
      .map((scenario) => {
        const { role, profile } = scenario;
        const transfer = profileNamed(law.pack.kinds, profile);
        const schools = schoolsFor({ target, release: cast.release }, role, transfer);
        return {
          role,
          profile,
          transfer,
          scenario,
          features: target.capabilities.features,
          dossierLaw: dossierLawOf(law),
          sender: role === 'bron' ? schools.targetSchool : schools.counterpartSchool,
        };
      });
  }

  /**
   * Plays a case on its own.
   *
   * @throws Error when we failed ourselves, or somebody's real data may be going round.
   */
  async play(kind: Kind, fuzzCase: FuzzCase): Promise<Played> {
    const scenario = this.#scenarioOf(kind, fuzzCase);
    const recorder = this.#recorder;
    this.#file.empty();
    recorder.startOver();
    recorder.record(this.#startOf(scenario));
    this.#playing = fuzzCase;
    enterStage(this.#stage);
    const world = new ScenarioWorld({ parameters: fuzzCase });
    const interrupted = await this.#playIn(world, scenario, () => kind.play(world, fuzzCase));
    for (const requirement of asked(kind, fuzzCase, scenario)) {
      recorder.record({ kind: 'asked', scenario: scenario.key, requirement });
    }
    this.#end(scenario, interrupted);
    if (this.#failures.length > 0) throw this.#failures[0];
    return {
      entries: recorder.entries,
      file: this.#file.content,
      ...(interrupted && { interrupted }),
    };
  }

  /** Why nothing more may be played, if so. */
  get halted(): Text | undefined {
    return this.#stage.halted();
  }

  /** Whether there are no test pupils for one more case. */
  get isUsedUp(): boolean {
    return this.#pupils.isUsedUp;
  }

  /** Takes everything down. */
  async stop(): Promise<void> {
    await this.prepared.stop();
  }

  async #playIn(
    world: ScenarioWorld,
    scenario: PlannedScenario,
    play: () => Promise<void>,
  ): Promise<Text | undefined> {
    try {
      await world.begin(scenario);
      const forgotten = await forgetAtTarget(world);
      if (forgotten.status !== 'not-offered') await world.reached(Promise.resolve(forgotten));
      await play();
      return undefined;
    } catch (error) {
      if (error instanceof Interrupted) return error.why;
      throw error;
    } finally {
      this.prepared.cast.restore();
    }
  }

  #end({ key: scenario }: PlannedScenario, why: Text | undefined): void {
    const recorder = this.#recorder;
    const outcome = why ? 'stopped' : 'played';
    recorder.record({ kind: 'scenario-ended', scenario, outcome, ...(why && { why }) });
    recorder.record({ kind: 'barrier' });
    recorder.record({ kind: 'run-ended', entries: recorder.count + 1 });
    this.prepared.cast.forgetBeyond(kept);
  }

  #startOf(scenario: PlannedScenario): RunStarted {
    const known = this.#starts.get(scenario.key);
    if (known) return known;
    const { role, profile, key } = scenario;
    const only = { roles: [role], profiles: [profile], only: [key], scenarios: [scenario] };
    const plan = { ...this.#plan, ...only };
    const { target } = this.prepared;
    const told = { ...this.#options, target, plan, limits: target.limits, declaredPgns: [] };
    const started = tellStart(told);
    this.#starts.set(scenario.key, started);
    return started;
  }

  #scenarioOf({ feature }: Kind, { role, profile }: Part): PlannedScenario {
    const found = this.#plan.scenarios.find(
      (one) => one.feature === feature && one.role === role && one.profile === profile,
    );
    if (found) return found;
    throw new ConfigurationError(
      `The target does not claim what the case is about: it is for one that is ${role} in ${profile}`,
    );
  }
}

/** How many numbers, sessions and requests are remembered, so that nothing grows. */
const most = 20_000;
const kept = 50;

/** Fuzzing takes thousands of acts, which are asked of no person. */
function assertNobodyDrives(chosen: Chosen): void {
  if (chosen.kind !== 'file') return;
  const { driver } = chosen.target;
  if (!('kind' in driver || driver.operator)) return;
  throw new ConfigurationError(
    text(
      'Volgens het doelbestand bedient een persoon het LAS ("driver"), en fuzzen vraagt duizenden handelingen: noem "driver.url" of "driver.command", zonder "driver.operator"',
      'The target file says that a person drives the LAS ("driver"), and fuzzing takes thousands of acts: name "driver.url" or "driver.command", without "driver.operator"',
    ),
  );
}

async function planOf({ law, kinds }: ArenaOptions, { target }: Prepared): Promise<Plan> {
  const { release, pack, requirements } = law;
  const claims = {
    release: release.release,
    gegevensset: pack.version,
    law: lawDataOf(law, suiteVersion),
    ...target.capabilities,
  };
  const { plan } = await makePlan(claims, requirements);
  const features = kinds.map(({ feature }) => feature);
  return { ...plan, scenarios: plan.scenarios.filter(({ feature }) => features.includes(feature)) };
}

function asked(kind: Kind, fuzzCase: FuzzCase, { requirements }: PlannedScenario): string[] {
  return [...(kind.asks?.(fuzzCase, requirements) ?? requirements)];
}
