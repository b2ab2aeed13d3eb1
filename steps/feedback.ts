import { Given, Then, When } from '@cucumber/cucumber';
import { askTarget } from './parts/ask-target.ts';
import { giveFeedbackToTarget, watchTargetFeedback } from './parts/feedback.ts';
import { enterPupil, offerToSwv, prepareTarget } from './parts/prepare-target.ts';
import { offerAnother, preparePupil, watchAsk, watchTargetAsk } from './parts/watch-target-ask.ts';
import type { ScenarioWorld } from './world.ts';

Given('de terugkoppeling noemt een andere koppelsleutel', function (this: ScenarioWorld) {
  this.situation.feedback = 'under another koppelsleutel';
});

Given('de school bevestigt de terugkoppeling niet', function (this: ScenarioWorld) {
  this.situation.feedback = 'unconfirmed by the school';
});

Given('het Traffic Center keurt de terugkoppeling af', function (this: ScenarioWorld) {
  this.situation.feedback = 'refused by the Traffic Center';
});

Given('het dossier is nog niet opgehaald', function (this: ScenarioWorld) {
  this.situation.feedback = 'on what was not fetched';
});

When(
  'het samenwerkingsverband over het eerste dossier terugkoppelt',
  async function (this: ScenarioWorld) {
    await prepareTarget(this);
    const another = this.lease.another();
    await enterPupil(this, another);
    await offerToSwv(this, another);
    await askTarget(this, { times: 1 });
    await giveFeedbackToTarget(this);
    await showFeedback(this, [this.lease.pgn, another.pgn]);
  },
);

When(
  'het samenwerkingsverband over het dossier terugkoppelt',
  async function (this: ScenarioWorld) {
    await prepareTarget(this);
    await askTarget(this, { times: 1 });
    await giveFeedbackToTarget(this);
    await showFeedback(this, [this.lease.pgn]);
  },
);

When('een medewerker over het dossier terugkoppelt', async function (this: ScenarioWorld) {
  if (this.situation.feedback === 'on what was not fetched') await preparePupil(this);
  else await watchTargetAsk(this);
  await giveFeedback(this);
});

When('een medewerker over het eerste dossier terugkoppelt', async function (this: ScenarioWorld) {
  this.situation.isAnotherOffered = false;
  await watchTargetAsk(this);
  const first = this.situation.koppelsleutel;
  this.situation.koppelsleutel = await offerAnother(this);
  await watchAsk(this);
  this.situation.koppelsleutel = first;
  await giveFeedback(this);
});

Then('is de terugkoppeling eerst bij het Traffic Center gemeld', function (this: ScenarioWorld) {
  this.ask('OSO-TER-01');
});

Then('draagt de terugkoppeling de koppelsleutel van dat dossier', function (this: ScenarioWorld) {
  this.ask('OSO-TER-02');
});

Then('is er precies één poging gedaan', function (this: ScenarioWorld) {
  this.ask('OSO-TER-03');
});

Then('hoort de medewerker of het is gelukt', function (this: ScenarioWorld) {
  this.ask('OSO-TER-04');
});

Then('bevestigt de school de terugkoppeling', function (this: ScenarioWorld) {
  this.ask('OSO-TER-05');
});

Then('staat de terugkoppeling bij dat dossier', function (this: ScenarioWorld) {
  this.ask('OSO-TER-06');
});

Then('is de terugkoppeling helemaal te zien', function (this: ScenarioWorld) {
  this.ask('OSO-TER-07');
});

Then('gaat er geen terugkoppeling uit', function (this: ScenarioWorld) {
  this.ask('OSO-TER-08');
});

Then('staat de terugkoppeling bij geen dossier', function (this: ScenarioWorld) {
  this.ask('OSO-TER-09');
});

Then('krijgt de school geen terugkoppeling', function (this: ScenarioWorld) {
  this.ask('OSO-TER-10');
});

async function giveFeedback(world: ScenarioWorld): Promise<void> {
  const { koppelsleutel } = world.situation;
  if (koppelsleutel !== undefined) await watchTargetFeedback(world, koppelsleutel);
}

async function showFeedback(world: ScenarioWorld, pgns: readonly string[]): Promise<void> {
  const { brin } = world.lease.targetSchool;
  for (const pgn of pgns) await world.reached(world.driver.showFeedback({ brin, pgn }));
}
