import { Given } from '@cucumber/cucumber';
import type { ScenarioWorld } from './world.ts';

Given(
  'een medewerker die net het dossier van een ander kind opvroeg',
  function (this: ScenarioWorld) {
    this.situation.earlierAsk = 'about another pupil';
  },
);

Given('een medewerker die weet hoe een gelukte aanvraag eruitziet', function (this: ScenarioWorld) {
  this.situation.earlierAsk = 'as if never made';
});

Given('een overstapdossier dat al eens is opgehaald', function (this: ScenarioWorld) {
  this.situation.earlierAsk = 'for this dossier';
});

Given('het dossier is daarna aangevuld', function (this: ScenarioWorld) {
  this.situation.isSupplemented = true;
});

Given('het dossier is daarna niet gewijzigd', function (this: ScenarioWorld) {
  this.situation.askedSince = 'now';
});

Given('het Traffic Center kent de oude school niet', function (this: ScenarioWorld) {
  this.situation.sessionRefusal = 'providerUnknown';
});

Given('de oude school is niet meer gekwalificeerd', function (this: ScenarioWorld) {
  this.situation.sessionRefusal = 'notQualified';
});

Given('het Traffic Center keurt de afmelding af', function (this: ScenarioWorld) {
  this.situation.isSignOffRejected = true;
});

Given('de oude school antwoordt met een onbekende code', function (this: ScenarioWorld) {
  this.situation.bronAnswers = 'with an unknown result';
});

Given('de oude school levert iets dat geen dossier is', function (this: ScenarioWorld) {
  this.situation.bronAnswers = 'with no dossier';
});

Given('de oude school antwoordt niet', function (this: ScenarioWorld) {
  this.situation.bronAnswers = 'not at all';
});
