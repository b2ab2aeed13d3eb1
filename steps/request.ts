import { Given, Then } from '@cucumber/cucumber';
import { listTargetRequests } from './parts/list-target-requests.ts';
import type { ScenarioWorld } from './world.ts';

Given(
  'de vraag komt van een ander aanleverpunt van de nieuwe school',
  function (this: ScenarioWorld) {
    this.situation.askedFrom = 'its second delivery point';
  },
);

Given('de vraag komt van een andere school', function (this: ScenarioWorld) {
  this.situation.askedFrom = 'another school';
});

Given('gevraagd wordt alleen wat na morgen is klaargezet', function (this: ScenarioWorld) {
  this.situation.since = 'tomorrow';
});

Given('gevraagd wordt alleen wat over een half uur is klaargezet', function (this: ScenarioWorld) {
  this.situation.since = 'in half an hour';
});

Given('gevraagd wordt wat sinds vorig jaar is klaargezet', function (this: ScenarioWorld) {
  this.situation.since = 'last year';
});

Given('gevraagd wordt wat vandaag is klaargezet', function (this: ScenarioWorld) {
  this.situation.since = 'today';
});

Given('gevraagd wordt een dossierversie die niet bestaat', function (this: ScenarioWorld) {
  this.situation.dossierVersie = '1999.1';
});

Given('een leerling die de oude school niet kent', function (this: ScenarioWorld) {
  this.situation.isKnown = false;
});

Then('hoort de nieuwe school dat het dossier niet is gewijzigd', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-03');
});

Then(
  'krijgt de nieuwe school het dossier, want het is nieuw genoeg',
  function (this: ScenarioWorld) {
    this.ask('OSO-BRON-04');
  },
);

Then(
  'krijgt de nieuwe school niets, omdat die versie niet bestaat',
  function (this: ScenarioWorld) {
    this.ask('OSO-BRON-06');
  },
);

Then('hoort de nieuwe school dat er niets is', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-18');
});

Then('staat de vraag bij de oude school genoteerd', async function (this: ScenarioWorld) {
  await listTargetRequests(this);
  this.ask('OSO-BRON-13');
});

Then('klopt wat de oude school van de vraag noteerde', async function (this: ScenarioWorld) {
  await listTargetRequests(this);
  this.ask('OSO-BRON-15');
});

Then('staat de vraag bij de oude school niet genoteerd', async function (this: ScenarioWorld) {
  await listTargetRequests(this);
  this.ask('OSO-BRON-14');
});
