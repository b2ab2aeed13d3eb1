import type { Cast } from '#cast/cast.ts';
import type { Driver } from '#driver/driver.ts';
import { recordedDriver } from '#driver/recorded-driver.ts';
import type { Limits } from '#evidence/entry.ts';
import type { Plan, PlannedScenario } from '#evidence/plan.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { Cue, Lease, Stage } from '#steps/stage.ts';
import { writeXml } from '#xml/write-xml.ts';

/** What a stage is built of. */
export type StageOptions = {
  readonly plan: Plan;
  readonly cast: Cast;
  readonly driver: Driver;
  readonly recorder: Recorder;
  readonly limits: Limits;
  readonly lease: (scenario: PlannedScenario) => Lease;
  readonly onFailure: (error: unknown) => void;
};

/** Builds the stage on which steps drive the cast and the target, with every lease on record. */
export function buildStage(options: StageOptions): Stage {
  const { plan, cast, driver, recorder, limits, onFailure } = options;
  return {
    cast,
    recorder,
    limits,
    onFailure,
    planned: (cue) => findPlanned(plan, cue),
    driverFor: ({ key }) => recordedDriver(driver, recorder, key),
    lease(scenario) {
      const lease = options.lease(scenario);
      const { dossier, key, targetSchool, counterpartSchool, otherSchool } = lease;
      recorder.record({
        kind: 'leased',
        scenario: scenario.key,
        pgn: dossier.pgn,
        zoeksleutel: key.zoeksleutel,
        dossier: writeXml(dossier.root),
        targetSchool,
        counterpartSchool,
        otherSchool,
      });
      return lease;
    },
  };
}

function findPlanned({ scenarios }: Plan, { uri, name, role, profile }: Cue): PlannedScenario {
  const found = scenarios.find(
    (scenario) =>
      uri.replaceAll('\\', '/').endsWith(`${scenario.feature}.feature`) &&
      scenario.name === name &&
      scenario.role === role &&
      scenario.profile === profile,
  );
  if (!found) throw new Error(`Cannot play "${name}": the plan does not name it`);
  return found;
}
