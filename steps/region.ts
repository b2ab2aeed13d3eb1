import { Given, When } from '@cucumber/cucumber';
import { askTarget } from './parts/ask-target.ts';
import { chooseToNotify } from './parts/choose-to-notify.ts';
import { enterRegion } from './parts/enter-region.ts';
import { followAsBron, followAsDoel } from './parts/follow-agreement.ts';
import { watchAsk } from './parts/watch-target-ask.ts';
import type { ScenarioWorld } from './world.ts';

Given(
  'een dossier in een regio die {word} plaatsing opvraagt',
  async function (this: ScenarioWorld, side: string) {
    await enterRegion(this, `${side}-plaatsing`);
  },
);

When(
  'de nieuwe school vraagt voordat de oude school het op de afgesproken dag klaarzet',
  async function (this: ScenarioWorld) {
    await followAsBron(this);
  },
);

When(
  'de nieuwe school na de afgesproken dag op bericht van een medewerker opnieuw vraagt',
  async function (this: ScenarioWorld) {
    await followAsBron(this);
    await chooseToNotify(this);
    await askTarget(this, { times: 1 });
  },
);

When(
  'een medewerker vraagt voordat de oude school op de afgesproken dag bericht stuurt',
  async function (this: ScenarioWorld) {
    await followAsDoel(this);
  },
);

When(
  'een medewerker na de afgesproken dag op bericht van de oude school opnieuw vraagt',
  async function (this: ScenarioWorld) {
    await followAsDoel(this);
    await watchAsk(this);
  },
);
