import { When } from '@cucumber/cucumber';
import { askBothAtOnce } from './parts/ask-both-at-once.ts';
import { askTarget } from './parts/ask-target.ts';
import { beforeImpostors } from './parts/pose.ts';
import { prepareTarget } from './parts/prepare-target.ts';
import { watchEarlierAsk } from './parts/watch-earlier-ask.ts';
import { preparePupil, watchAsk } from './parts/watch-target-ask.ts';
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

When(
  'de nieuwe school de dossiers van beide leerlingen tegelijk opvraagt',
  async function (this: ScenarioWorld) {
    await prepareTarget(this);
    await askBothAtOnce(this);
  },
);

When('een medewerker het dossier opvraagt', async function (this: ScenarioWorld) {
  const earlier = await watchEarlierAsk(this);
  await preparePupil(this);
  await beforeImpostors(this, 'counterpart', () => watchAsk(this));
  await watchAsk(this);
  if (earlier) await this.reached(this.driver.showReceived(earlier));
});
