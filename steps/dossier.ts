import { Given, Then } from '@cucumber/cucumber';
import type { ScenarioWorld } from './world.ts';

Given('een overstapdossier dat klaarstaat voor de nieuwe school', function (this: ScenarioWorld) {
  this.situation.readyFor = 'the asking school';
});

Given(
  'een overstapdossier zoals niemand het als voorbeeld schrijft',
  function (this: ScenarioWorld) {
    // The tag of the scenario says so to whoever makes the dossier.
    this.situation.readyFor = 'the asking school';
  },
);

Given('het dossier is nog niet klaargezet', function (this: ScenarioWorld) {
  this.situation.readyFor = 'nobody';
});

Given('het dossier is klaargezet voor een andere school', function (this: ScenarioWorld) {
  this.situation.readyFor = 'another school';
});

Given('de ouders hebben het dossier nog niet ingezien', function (this: ScenarioWorld) {
  this.situation.isInspected = false;
});

Then('krijgt de nieuwe school het hele dossier, met de bijlagen', function (this: ScenarioWorld) {
  this.ask('OSO-DOS-01');
});

Then(
  'hoort de nieuwe school dat het dossier nog niet beschikbaar is',
  function (this: ScenarioWorld) {
    this.ask('OSO-BRON-01');
  },
);

Then(
  'krijgt de nieuwe school niets, omdat het niet voor haar klaarstaat',
  function (this: ScenarioWorld) {
    this.ask('OSO-BRON-02');
  },
);

Then(
  'krijgt de nieuwe school niets, omdat de ouders het nog niet hebben gezien',
  function (this: ScenarioWorld) {
    this.ask('OSO-PRI-01');
  },
);

Then('ziet de medewerker het hele dossier, met de bijlagen', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-01');
});
