import { Given, Then } from '@cucumber/cucumber';
import type { ScenarioWorld } from './world.ts';

Given('genoteerd is dat de ouders het dossier nog niet zagen', function (this: ScenarioWorld) {
  this.situation.inspectionSays = {
    inzage: 'false',
    inzagedatum: undefined,
    akkoord: undefined,
    redennietakkoord: undefined,
  };
});

Given('toestemming ontbreekt', function (this: ScenarioWorld) {
  this.situation.inspectionSays = { toestemming: undefined };
});

Given('toestemming is geweigerd', function (this: ScenarioWorld) {
  this.situation.inspectionSays = { toestemming: 'Nee' };
});

Given('of er toestemming is, is onbekend', function (this: ScenarioWorld) {
  this.situation.inspectionSays = { toestemming: 'Onbekend' };
});

Given('de ouders zijn het er niet mee eens', function (this: ScenarioWorld) {
  this.situation.inspectionSays = {
    akkoord: 'Nee',
    redennietakkoord: 'Wij vinden het advies te laag.',
  };
});

Then('krijgt de nieuwe school niets, omdat er geen toestemming is', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-04');
});

Then(
  'krijgt de nieuwe school niets, omdat alleen een ja toestemming is',
  function (this: ScenarioWorld) {
    this.ask('OSO-PRI-05');
  },
);

Then('krijgt de nieuwe school het dossier toch', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-06');
});

Then('staat het bezwaar van de ouders erin, met de reden', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-07');
});

Then('staat de inzage erin zoals zij is vastgelegd', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-08');
});

Then('krijgt het andere systeem van de school het dossier toch', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-20');
});

Then('staat erin of het dossier nog voorlopig is', function (this: ScenarioWorld) {
  this.ask('OSO-DOS-17');
});
