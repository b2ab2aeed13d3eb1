import { When } from '@cucumber/cucumber';
import { askTarget } from './parts/ask-target.ts';
import { prepareTarget } from './parts/prepare-target.ts';
import { watchTargetAsk } from './parts/watch-target-ask.ts';
import type { ScenarioWorld } from './world.ts';

When('de nieuwe school het dossier opvraagt', async function (this: ScenarioWorld) {
  await prepareTarget(this);
  await askTarget(this, { times: 1 });
});

When(
  'de nieuwe school het dossier twee keer opvraagt in dezelfde sessie',
  async function (this: ScenarioWorld) {
    await prepareTarget(this);
    await askTarget(this, { times: 2 });
  },
);

When('een medewerker het dossier opvraagt', async function (this: ScenarioWorld) {
  await watchTargetAsk(this);
});
