import { Then, When } from '@cucumber/cucumber';
import { fetchByPlatform, offerByPlatform } from './parts/go-by-platform.ts';
import { watchAsk } from './parts/watch-target-ask.ts';
import type { ScenarioWorld } from './world.ts';

When(
  'een regionaal platform het dossier voor de nieuwe school opvraagt',
  async function (this: ScenarioWorld) {
    await fetchByPlatform(this);
  },
);

When(
  'een medewerker het dossier opvraagt dat de oude school op een regionaal platform zette',
  async function (this: ScenarioWorld) {
    await offerByPlatform(this);
    await watchAsk(this);
  },
);

Then('krijgt het platform het dossier', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-19');
});
