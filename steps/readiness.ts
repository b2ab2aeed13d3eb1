import { Given, Then, When } from '@cucumber/cucumber';
import { askTarget } from './parts/ask-target.ts';
import { makeReady } from './parts/make-ready.ts';
import { prepareTarget } from './parts/prepare-target.ts';
import type { ScenarioWorld } from './world.ts';

Given(
  'daarna is de naam van de leerling gewijzigd en kwam er een bijlage bij',
  function (this: ScenarioWorld) {
    this.situation.changedAfterwards = 'entered';
  },
);

Given('het is daarna gewijzigd, ingezien en opnieuw klaargezet', function (this: ScenarioWorld) {
  this.situation.changedAfterwards = 'inspected and made ready';
});

Given(
  'het is daarna gewijzigd en zonder nieuwe inzage opnieuw klaargezet',
  function (this: ScenarioWorld) {
    this.situation.changedAfterwards = 'made ready';
  },
);

Given('de nieuwe school heeft het al eens opgehaald', function (this: ScenarioWorld) {
  this.situation.askedBefore = 'in time';
});

Given(
  'de nieuwe school vroeg er al om toen het nog niet klaarstond',
  function (this: ScenarioWorld) {
    this.situation.askedBefore = 'too early';
  },
);

When('de nieuwe school het dossier opnieuw opvraagt', async function (this: ScenarioWorld) {
  const isEarly = this.situation.askedBefore === 'too early';
  if (isEarly) this.situation.readyFor = 'nobody';
  await prepareTarget(this);
  await askTarget(this, { times: 1 });
  if (isEarly) await makeReady(this);
  await askTarget(this, { times: 1 });
});

Then('krijgt de nieuwe school het dossier zoals het is klaargezet', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-08');
});

Then('krijgt de nieuwe school de nieuwe inhoud', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-09');
});

Then('krijgt de nieuwe school de nieuwe inhoud niet', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-10');
});

Then('krijgt de nieuwe school het dossier opnieuw', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-11');
});

Then('krijgt de nieuwe school het dossier nu wel', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-12');
});

Then('heeft het Traffic Center niets van het klaarzetten gehoord', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-17');
});
