import { setWorldConstructor, World } from '@cucumber/cucumber';
import type { Driver, DriverOutcome } from '#driver/driver.ts';
import type { PlannedScenario } from '#evidence/plan.ts';
import { Interrupted } from './interrupted.ts';
import { currentStage, type Lease, type Stage } from './stage.ts';

/** For whom a dossier is made ready, if for anybody. */
export type ReadyFor = 'the asking school' | 'another school' | 'nobody';

/** What a scenario wants the world to be before anybody asks; a `Maar` changes one thing of it. */
export type Situation = {
  isInspected: boolean;
  readyFor: ReadyFor;
  sessionFor: 'the pupil' | 'another pupil';
  isSignedOff: boolean;
  isTrafficCenterOutOfOrder: boolean;
};

/** One scenario under way. */
export class ScenarioWorld extends World<{ readonly role: string; readonly profile: string }> {
  readonly situation: Situation = {
    isInspected: true,
    readyFor: 'the asking school',
    sessionFor: 'the pupil',
    isSignedOff: false,
    isTrafficCenterOutOfOrder: false,
  };
  interruption: Interrupted | undefined;
  #scenario: PlannedScenario | undefined;
  #lease: Lease | undefined;
  #driver: Driver | undefined;

  /** Takes the scenario's place on the stage. */
  begin(scenario: PlannedScenario): void {
    this.#scenario = scenario;
    this.#driver = this.stage.driverFor(scenario);
    this.stage.recorder.record({ kind: 'scenario-started', scenario: scenario.key });
    this.#lease = this.stage.lease(scenario);
  }

  get stage(): Stage {
    return currentStage();
  }

  get scenario(): PlannedScenario {
    return begun(this.#scenario);
  }

  get lease(): Lease {
    return begun(this.#lease);
  }

  get driver(): Driver {
    return begun(this.#driver);
  }

  /** Asks for a judgement on a requirement; the judge answers when all has been played. */
  ask(requirement: string): void {
    this.stage.recorder.record({ kind: 'asked', scenario: this.scenario.key, requirement });
  }

  /** Gives the outcome of a driver call on, unless no answer could be understood: then the scenario ends. */
  async reached<Answer>(
    call: Promise<DriverOutcome<Answer>>,
  ): Promise<Exclude<DriverOutcome<Answer>, { status: 'failed' }>> {
    const outcome = await call;
    return outcome.status === 'failed' ? this.interrupt(outcome.why) : outcome;
  }

  /** Ends the scenario here, through nobody's fault. */
  interrupt(why: string): never {
    this.interruption = new Interrupted(why);
    throw this.interruption;
  }
}

function begun<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The scenario has not begun');
  return value;
}

setWorldConstructor(ScenarioWorld);
