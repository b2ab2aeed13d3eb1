import { Given, Then, When } from '@cucumber/cucumber';
import { prepareTarget } from './parts/prepare-target.ts';
import { sendMalformed } from './parts/send-malformed.ts';
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

When(
  'er misvormde berichten binnenkomen die niemand verwacht',
  async function (this: ScenarioWorld) {
    const { stage, scenario, lease } = this;
    if (scenario.role === 'bron') await prepareTarget(this);
    await sendMalformed(this, stage.drawMalformed(scenario, lease));
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

Then(
  'krijgt elk misvormd bericht antwoord of gaat de verbinding dicht',
  function (this: ScenarioWorld) {
    this.ask('OSO-ROB-16');
  },
);

Then('komt op een misvormd bericht geen dossier', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-17');
});

Then('haalt het systeem niets op en verraadt het niets', function (this: ScenarioWorld) {
  this.ask('OSO-ROB-18');
  this.ask('OSO-ROB-19');
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
