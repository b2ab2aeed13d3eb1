import { After, Before, Status, setDefaultTimeout } from '@cucumber/cucumber';
import { currentStage } from './stage.ts';
import type { ScenarioWorld } from './world.ts';

// Whatever is waited for has a limit of its own, that of the target: a slow system is no fault of ours.
setDefaultTimeout(-1);

Before(async function (this: ScenarioWorld, { pickle: { uri, name } }) {
  await this.begin(this.stage.planned({ uri, name, ...this.parameters }));
  const forgotten = await this.reached(this.driver.forget());
  if (forgotten.status === 'refused')
    this.interrupt(`the LAS does not forget: ${forgotten.reason}`);
});

After(function (this: ScenarioWorld, { result }) {
  const { recorder, cast } = currentStage();
  cast.restore();
  const scenario = this.scenario.key;
  if (result?.status === Status.PASSED) {
    recorder.record({ kind: 'scenario-ended', scenario, outcome: 'played' });
    return;
  }
  if (!this.interruption) this.stage.onFailure(new Error(result?.message ?? `${result?.status}`));
  const why = this.interruption?.message ?? 'a fault of OSO Keur itself';
  recorder.record({ kind: 'scenario-ended', scenario, outcome: 'stopped', why });
});
