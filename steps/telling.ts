import { Then } from '@cucumber/cucumber';
import type { ScenarioWorld } from './world.ts';

Then('hoort de medewerker dat het niet kan', function (this: ScenarioWorld) {
  this.ask('OSO-SES-10');
});

Then('ziet de medewerker gewoon het dossier', function (this: ScenarioWorld) {
  this.ask('OSO-SES-18');
});

Then('hoort de medewerker waarom er niets kwam', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-03');
});

Then('ziet de medewerker nog steeds het eerdere dossier', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-07');
});

Then('ziet de medewerker het aangevulde dossier', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-09');
});

Then('ziet de medewerker geen dossier en hoort dat het niet kon', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-13');
});

Then('hoort de medewerker dat er niets bruikbaars kwam', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-08');
});

Then('hoort de medewerker dat het nu niet kan', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-09');
});

Then('is de sessie afgemeld en weet de medewerker het', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-10');
});
