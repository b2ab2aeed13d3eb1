import { Given, Then, When } from '@cucumber/cucumber';
import { knockAtTarget } from './parts/knock-at-target.ts';
import { registerAddress } from './parts/register-address.ts';
import type { ScenarioWorld } from './world.ts';

Given('de school heeft haar mandaat ingetrokken', function (this: ScenarioWorld) {
  this.situation.isMandateWithdrawn = true;
});

When('de oude school onverwacht bericht stuurt', async function (this: ScenarioWorld) {
  await knockAtTarget(this);
});

When(
  'een beheerder de verbinding met het Traffic Center test',
  async function (this: ScenarioWorld) {
    await this.reached(this.driver.ping());
  },
);

When('een beheerder vastlegt waar de school te vinden is', async function (this: ScenarioWorld) {
  await registerAddress(this);
});

Then(
  'is het Traffic Center gepingd, en weet de beheerder hoe het ermee staat',
  function (this: ScenarioWorld) {
    this.ask('OSO-REG-04');
  },
);

Then('is eerst het mandaat van de school gevraagd', function (this: ScenarioWorld) {
  this.ask('OSO-REG-01');
});

Then('vinden andere scholen het systeem op dat adres', function (this: ScenarioWorld) {
  this.ask('OSO-REG-02');
});

Then(
  'stuurt het Traffic Center andere scholen naar het systeem op dat adres',
  function (this: ScenarioWorld) {
    this.ask('OSO-REG-03');
  },
);

Then('wordt er niets vastgelegd, en weet de beheerder dat', function (this: ScenarioWorld) {
  this.ask('OSO-REG-05');
});
