import { Given, Then } from '@cucumber/cucumber';
import type { ScenarioWorld } from './world.ts';

Given('eerst komen er ongewone en kapotte berichten', function (this: ScenarioWorld) {
  this.situation.oddities = [
    undefined,
    'other prefixes',
    'an empty SOAPAction',
    'a filled header',
    'an unknown message',
    'broken XML',
  ];
});

Given(
  'eerst komt de vraag met een zoeksleutel die over regels is verdeeld',
  function (this: ScenarioWorld) {
    this.situation.oddities = ['a wrapped zoeksleutel'];
  },
);

Then('wordt wat alleen anders is geschreven gewoon begrepen', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-11');
  this.ask('OSO-ROB-12');
  this.ask('OSO-ROB-13');
});

Then('wordt wat niet te begrijpen is als fout beantwoord', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-03');
  this.ask('OSO-ROB-04');
});

Then('werkt het systeem daarna gewoon door', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-05');
});

Then('kwam elk antwoord van het systeem op tijd', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-06');
});

Then('wordt de zoeksleutel die over regels is verdeeld begrepen', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-07');
});

Then('noemt het systeem elk aanleverpunt zoals de release dat wil', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-14');
});

Then('heeft elk bericht van het systeem de vorm van de release', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-01');
  this.ask('OSO-ROB-02');
});
