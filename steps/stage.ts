import type { Cast } from '#cast/cast.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Driver } from '#driver/driver.ts';
import type { Limits } from '#evidence/entry.ts';
import type { PlannedScenario } from '#evidence/plan.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { SearchKey } from '#exchange/messages.ts';
import type { School } from '#exchange/school.ts';

/** What a scenario may use until it ends. */
export type Lease = {
  readonly dossier: Dossier;
  readonly key: SearchKey;
  /** The key of a pupil that nobody has entered. */
  readonly otherKey: SearchKey;
  readonly overdrachtsoort: string;
  readonly targetSchool: School;
  readonly counterpartSchool: School;
  readonly otherSchool: School;
};

/** Which scenario cucumber is about to play. */
export type Cue = {
  readonly uri: string;
  readonly name: string;
  readonly role: string;
  readonly profile: string;
};

/** Everything that steps drive: the cast, the target and the record. Whoever runs cucumber sets it. */
export interface Stage {
  readonly cast: Cast;
  readonly recorder: Recorder;
  readonly limits: Limits;
  /** Finds the planned scenario for what cucumber is about to play. */
  planned(cue: Cue): PlannedScenario;
  /** Hands out a pupil with a dossier, and the schools, to a scenario. */
  lease(scenario: PlannedScenario): Lease;
  /** Gives the driver, with everything that is asked of it on record under this scenario. */
  driverFor(scenario: PlannedScenario): Driver;
  /** Told of a failure that is ours. */
  onFailure(error: unknown): void;
}

let current: Stage | undefined;

/** Sets the stage for the scenarios that are played next. */
export function enterStage(stage: Stage): void {
  current = stage;
}

/** Gives the stage; throws when nobody has set one. */
export function currentStage(): Stage {
  if (!current) throw new Error('No stage is set: scenarios are played by "oso-keur run" only');
  return current;
}
