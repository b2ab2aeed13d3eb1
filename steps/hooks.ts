import { After, Before, Status, setDefaultTimeout, setWorldConstructor } from '@cucumber/cucumber';
import type { Text } from '#words/text.ts';
import { forgetAtTarget } from './parts/forget-at-target.ts';
import { currentStage } from './stage.ts';
import { ScenarioWorld } from './world.ts';

const ownFault: Text = { nl: 'een fout van OSO Keur zelf', en: 'a fault of OSO Keur itself' };

/**
 * Every wait in a step has a limit of its own, from the target file; a step may have many. One that takes longer than
 * this would never end, and that is a fault of ours.
 */
const longestStepMs = 30 * 60_000;
setDefaultTimeout(longestStepMs);
setWorldConstructor(ScenarioWorld);

Before(async function (this: ScenarioWorld, { pickle: { uri, name } }) {
  const stage = currentStage();
  if (stage.isRunOver()) return 'skipped';
  const planned = stage.planned({ uri, name, ...this.parameters });
  const hasForgotten = await stage.load(planned);
  await this.begin(planned);
  const halted = stage.halted();
  if (halted !== undefined) this.interrupt(halted);
  if (hasForgotten) return undefined;
  const outcome = await forgetAtTarget(this);
  // The pupils of every scenario are new.
  if (outcome.status === 'not-offered') return undefined;
  const forgotten = await this.reached(Promise.resolve(outcome));
  if (forgotten.status === 'refused')
    this.interrupt({
      nl: `het LAS vergeet niet: ${forgotten.reason}`,
      en: `the LAS does not forget: ${forgotten.reason}`,
    });
  return undefined;
});

After(function (this: ScenarioWorld, { result }) {
  if (!this.hasBegun) return;
  const { recorder, cast, onFailure } = currentStage();
  cast.restore();
  const scenario = this.scenario.key;
  if (result?.status === Status.PASSED) {
    recorder.record({ kind: 'scenario-ended', scenario, outcome: 'played' });
    return;
  }
  if (!this.interruption) onFailure(new Error(result?.message ?? `${result?.status}`));
  const why = this.interruption?.why ?? ownFault;
  recorder.record({ kind: 'scenario-ended', scenario, outcome: 'stopped', why });
});
