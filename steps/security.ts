import { Given, Then } from '@cucumber/cucumber';
import type { ScenarioWorld } from './world.ts';

Given('een onbevoegde probeert het eerst', function (this: ScenarioWorld) {
  // Of an authority of the user's own nobody may have one that has expired.
  const expired = this.stage.cast.hasExpired ? (['an expired certificate'] as const) : [];
  this.situation.oddities = ['no certificate', 'a foreign certificate', ...expired, 'TLS 1.1'];
});

Given('op het adres dat het systeem belt, zit een vreemde', function (this: ScenarioWorld) {
  this.situation.isStrangerThere = true;
});

Then('wordt wie geen certificaat toont geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-02');
});

Then('wordt een certificaat van een vreemde uitgever geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-03');
});

Then('wordt een verlopen certificaat geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-04');
});

Then('wordt een verouderde verbinding geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-06');
});

Then('krijgt de vreemde niets te horen', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-05');
});

Then('toont het systeem zijn certificaat', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-01');
});

Then('toont het systeem overal één certificaat, met zijn nummer', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-01');
  this.ask('OSO-BEV-08');
  this.ask('OSO-BEV-09');
});

Then('spreekt het systeem overal TLS 1.2 of hoger', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-07');
});
