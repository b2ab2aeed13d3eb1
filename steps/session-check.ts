import { Given, Then } from '@cucumber/cucumber';
import type { ScenarioWorld } from './world.ts';

Given(
  'het Traffic Center herkent het certificaat van de oude school niet',
  function (this: ScenarioWorld) {
    this.situation.isCertificateUnknown = true;
  },
);

Then('hoort de nieuwe school wat er met de sessie is', function (this: ScenarioWorld) {
  this.ask('OSO-SES-05');
});

Then('controleert de oude school precies deze vraag', function (this: ScenarioWorld) {
  this.ask('OSO-SES-06');
});

Then('hoort de nieuwe school dat de sessie al is afgemeld', function (this: ScenarioWorld) {
  this.ask('OSO-SES-07');
});

Then(
  'krijgt dat aanleverpunt niets, omdat de sessie niet van dat aanleverpunt is',
  function (this: ScenarioWorld) {
    this.ask('OSO-SES-08');
  },
);

Then(
  'krijgt die andere school niets, omdat zij geen deel is van deze school',
  function (this: ScenarioWorld) {
    this.ask('OSO-SES-20');
  },
);

Then(
  'krijgt de nieuwe school niets, omdat de controle is geweigerd',
  function (this: ScenarioWorld) {
    this.ask('OSO-SES-23');
  },
);
