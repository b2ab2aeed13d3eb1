import { Then, When } from '@cucumber/cucumber';
import { watchTargetAsk } from './parts/watch-target-ask.ts';
import type { ScenarioWorld } from './world.ts';

When(
  'een medewerker dit dossier en dat van een andere leerling opvraagt',
  async function (this: ScenarioWorld) {
    await watchTargetAsk(this);
    await watchTargetAsk(this, { isAboutOther: true });
  },
);

When(
  'een medewerker het dossier bij alle aanleverpunten opvraagt',
  async function (this: ScenarioWorld) {
    this.situation.askedAt = 'every delivery point';
    await watchTargetAsk(this);
  },
);

When(
  'een medewerker het dossier bij het tweede aanleverpunt opvraagt',
  async function (this: ScenarioWorld) {
    this.situation.askedAt = 'the second delivery point';
    await watchTargetAsk(this);
  },
);

When(
  'een medewerker alleen opvraagt wat het laatste uur is klaargezet',
  async function (this: ScenarioWorld) {
    this.situation.askedSince = 'an hour ago';
    await watchTargetAsk(this);
  },
);

Then('wordt er niets opgevraagd en niets afgemeld', function (this: ScenarioWorld) {
  this.ask('OSO-SES-09');
});

Then('heeft elk dossier zijn eigen sessie', function (this: ScenarioWorld) {
  this.ask('OSO-SES-11');
});

Then('wijst de nieuwe school elke leerling met één sleutel aan', function (this: ScenarioWorld) {
  this.ask('OSO-SES-12');
});

Then('noemt de nieuwe school de goede soort overdracht', function (this: ScenarioWorld) {
  this.ask('OSO-SES-13');
});

Then('zijn de aanleverpunten na elkaar bevraagd', function (this: ScenarioWorld) {
  this.ask('OSO-SES-14');
});

Then('is pas afgemeld na de laatste vraag', function (this: ScenarioWorld) {
  this.ask('OSO-SES-15');
});

Then('is de sessie afgemeld met het hoogste resultaat', function (this: ScenarioWorld) {
  this.ask('OSO-SES-16');
});

Then(
  'is de sessie afgemeld onder het laatst bevraagde aanleverpunt',
  function (this: ScenarioWorld) {
    this.ask('OSO-SES-17');
  },
);

Then('past elke vraag bij de toegekende sessie', function (this: ScenarioWorld) {
  this.ask('OSO-SES-19');
});

Then('blijft de vraag binnen de school', function (this: ScenarioWorld) {
  this.ask('OSO-SES-21');
});

Then('wordt de oude school niets gevraagd', function (this: ScenarioWorld) {
  this.ask('OSO-SES-22');
});

Then('staat die datum in de vraag', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-06');
});

Then('is alleen dat aanleverpunt bevraagd', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-08');
});

Then('vraagt de nieuwe school de afgesproken dossierversie', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-15');
});
