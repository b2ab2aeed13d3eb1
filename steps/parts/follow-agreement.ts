import type { RegionalAgreement } from '#exchange/regional-agreement.ts';
import type { ScenarioWorld } from '../world.ts';
import { askTarget } from './ask-target.ts';
import { makeReady } from './make-ready.ts';
import { notifyTarget } from './notify-target.ts';
import { prepareTarget } from './prepare-target.ts';
import { watchTargetAsk } from './watch-target-ask.ts';

/** Plays what the region agreed on, with the target as old school: nobody notifies. */
export async function followAsBron(world: ScenarioWorld): Promise<void> {
  const { seenByParentsOn, askedOn, readyOn } = agreementOf(world);
  await inOrder([
    { on: seenByParentsOn, act: () => prepareTarget(world) },
    { on: askedOn, act: () => askTarget(world, { times: 1 }) },
    { on: readyOn, act: () => makeReady(world) },
  ]);
}

/** Plays what the region agreed on, with the target as new school: once the dossier is ready, a user of ours notifies. */
export async function followAsDoel(world: ScenarioWorld): Promise<void> {
  const { askedOn, readyOn } = agreementOf(world);
  await inOrder([
    { on: askedOn, act: () => watchTargetAsk(world) },
    { on: readyOn, act: () => notifyTarget(world) },
  ]);
}

type Dated = { readonly on: string; readonly act: () => Promise<unknown> };

async function inOrder(acts: readonly Dated[]): Promise<void> {
  for (const { act } of acts.toSorted((one, other) => one.on.localeCompare(other.on))) await act();
}

function agreementOf({ situation: { agreement } }: ScenarioWorld): RegionalAgreement {
  if (!agreement) throw new Error('No region was named: begin the scenario with one');
  return agreement;
}
