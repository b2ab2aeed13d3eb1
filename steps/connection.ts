import { Then, When } from '@cucumber/cucumber';
import { knockAtTarget } from './parts/knock-at-target.ts';
import type { ScenarioWorld } from './world.ts';

When('de oude school onverwacht bericht stuurt', async function (this: ScenarioWorld) {
  await knockAtTarget(this);
});

When(
  'een beheerder de verbinding met het Traffic Center test',
  async function (this: ScenarioWorld) {
    await this.reached(this.driver.ping());
  },
);

Then(
  'is het Traffic Center gepingd, en weet de beheerder hoe het ermee staat',
  function (this: ScenarioWorld) {
    this.ask('OSO-REG-04');
  },
);
