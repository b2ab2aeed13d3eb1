import { Given, Then } from '@cucumber/cucumber';
import type { ScenarioWorld } from './world.ts';

Given('de sessie is al afgemeld', function (this: ScenarioWorld) {
  this.situation.isSignedOff = true;
});

Given('de sessie is voor een andere leerling geopend', function (this: ScenarioWorld) {
  this.situation.sessionFor = 'another pupil';
});

Given('het Traffic Center is in storing', function (this: ScenarioWorld) {
  this.situation.isTrafficCenterOutOfOrder = true;
});

Then(
  'heeft de oude school de sessie elke keer eerst gecontroleerd',
  function (this: ScenarioWorld) {
    this.ask('OSO-SES-01');
  },
);

Then(
  'krijgt de nieuwe school niets, omdat de sessie niet geldig is',
  function (this: ScenarioWorld) {
    this.ask('OSO-SES-02');
  },
);

Then('is de sessie precies één keer afgemeld', function (this: ScenarioWorld) {
  this.ask('OSO-SES-03');
});

Then('is de sessie afgemeld met het gegeven resultaat', function (this: ScenarioWorld) {
  this.ask('OSO-SES-04');
});

Then('heeft het Traffic Center geen leesbaar PGN gekregen', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-02');
});
