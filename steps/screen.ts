import { Then, When } from '@cucumber/cucumber';
import type { ScenarioWorld } from './world.ts';

// Nobody who looks is no reason to stop: each question without an answer is for its check to tell.
When('iemand op het scherm van het systeem kijkt', async function (this: ScenarioWorld) {
  for (const id of this.scenario.requirements) {
    await this.driver.answerQuestion({ id, question: this.stage.questionOf(id) });
  }
});

Then('ziet een medewerker bij elke weigering een eigen melding', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-04');
});

Then(
  'kan een medewerker het hele dossier lezen en elke bijlage openen',
  function (this: ScenarioWorld) {
    this.ask('OSO-DOEL-05');
  },
);

Then('is een DOD-bestand niet als overstapdossier in te lezen', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-12');
});

Then('kan een medewerker vanuit een notificatie opnieuw vragen', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-12');
});

Then('staat het vakje voor een notificatie niet vooraf aan', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-13');
});

Then('staat bij het vakje wat een notificatie doet', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-14');
});

Then(
  'staat in het logboek welk account een dossier klaarzette of opvroeg',
  function (this: ScenarioWorld) {
    this.ask('OSO-PRI-03');
  },
);

Then('kunnen alleen bevoegde medewerkers bij de dossiers', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-22');
});

Then(
  'zijn wachtwoorden lang genoeg, met een hoofdletter en een cijfer',
  function (this: ScenarioWorld) {
    this.ask('OSO-PRI-23');
  },
);

Then('is elke handeling rond een dossier vastgelegd', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-24');
});

Then(
  'ziet een medewerker bij klaarzetten wat er aan het dossier mankeert',
  function (this: ScenarioWorld) {
    this.ask('OSO-REG-06');
  },
);
