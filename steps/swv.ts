import { Given, Then, When } from '@cucumber/cucumber';
import { askTarget } from './parts/ask-target.ts';
import { enterPupil, offerToSwv, prepareTarget } from './parts/prepare-target.ts';
import { watchTargetAsk } from './parts/watch-target-ask.ts';
import type { ScenarioWorld } from './world.ts';

Given('een dossier dat aan het samenwerkingsverband is aangeboden', function (this: ScenarioWorld) {
  this.situation.readyFor = 'the asking school';
});

Given(
  'twee dossiers die aan het samenwerkingsverband zijn aangeboden',
  function (this: ScenarioWorld) {
    this.situation.isAnotherOffered = true;
  },
);

Given('de school heeft het dossier weer teruggetrokken', function (this: ScenarioWorld) {
  this.situation.readyFor = 'nobody';
});

Given('de koppelsleutel is een andere', function (this: ScenarioWorld) {
  this.situation.swvAsks = 'under another koppelsleutel';
});

Given('gevraagd wordt alleen wat later is aangeboden', function (this: ScenarioWorld) {
  this.situation.swvAsks = 'for later only';
});

Given(
  'het samenwerkingsverband schrijft de koppelsleutel in hoofdletters',
  function (this: ScenarioWorld) {
    this.situation.swvAsks = 'in capitals';
  },
);

When(
  'een medewerker het dossier aan het samenwerkingsverband aanbiedt',
  async function (this: ScenarioWorld) {
    await prepareTarget(this);
  },
);

When('het samenwerkingsverband het dossier opvraagt', async function (this: ScenarioWorld) {
  await prepareTarget(this);
  await askTarget(this, { times: 1 });
});

When('het samenwerkingsverband het eerste dossier opvraagt', async function (this: ScenarioWorld) {
  await prepareTarget(this);
  const another = this.lease.another();
  await enterPupil(this, another);
  await offerToSwv(this, another);
  await askTarget(this, { times: 1 });
});

When(
  'een medewerker van het samenwerkingsverband het eerste dossier opvraagt',
  async function (this: ScenarioWorld) {
    await watchTargetAsk(this);
  },
);

Then('is de aanvraag bij het Traffic Center gemeld', function (this: ScenarioWorld) {
  this.ask('OSO-SWV-01');
});

Then(
  'krijgt het samenwerkingsverband de koppelsleutel van het Traffic Center',
  function (this: ScenarioWorld) {
    this.ask('OSO-SWV-02');
  },
);

Then('krijgt alleen het gekozen aanleverpunt bericht', function (this: ScenarioWorld) {
  this.ask('OSO-SWV-03');
});

Then('is de sessie met een koppelsleutel geopend', function (this: ScenarioWorld) {
  this.ask('OSO-SWV-04');
});

Then('is het dossier onder zijn eigen koppelsleutel gevraagd', function (this: ScenarioWorld) {
  this.ask('OSO-SWV-05');
});

Then(
  'heeft de school de sessie met de koppelsleutel gecontroleerd',
  function (this: ScenarioWorld) {
    this.ask('OSO-SWV-06');
  },
);

Then('krijgt het samenwerkingsverband precies dat dossier', function (this: ScenarioWorld) {
  this.ask('OSO-SWV-07');
});

Then(
  'krijgt het samenwerkingsverband niets, omdat de sleutel onbekend is',
  function (this: ScenarioWorld) {
    this.ask('OSO-SWV-08');
  },
);

Then(
  'krijgt het samenwerkingsverband het hele dossier, want de koppelsleutel is genoeg',
  function (this: ScenarioWorld) {
    this.ask('OSO-SWV-09');
  },
);

Then(
  'krijgt het samenwerkingsverband het hele dossier, want de datum telt niet',
  function (this: ScenarioWorld) {
    this.ask('OSO-SWV-10');
  },
);

Then(
  'krijgt het samenwerkingsverband niets, omdat het dossier niet meer klaarstaat',
  function (this: ScenarioWorld) {
    this.ask('OSO-SWV-11');
  },
);

Then(
  'krijgt het samenwerkingsverband het hele dossier, want hoofdletters tellen niet',
  function (this: ScenarioWorld) {
    this.ask('OSO-SWV-12');
  },
);

Then('staat er geen PGN in het dossier', function (this: ScenarioWorld) {
  this.ask('OSO-SWV-13');
});

Then('staat er in geen bericht een PGN', function (this: ScenarioWorld) {
  this.ask('OSO-SWV-14');
});

Then(
  'staat er geen vraag van het samenwerkingsverband genoteerd',
  async function (this: ScenarioWorld) {
    const { targetSchool, pgn } = this.lease;
    await this.reached(this.driver.listRequests({ brin: targetSchool.brin, pgn }));
    this.ask('OSO-BRON-16');
  },
);
