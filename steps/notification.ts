import { Given, Then, When } from '@cucumber/cucumber';
import { askInVain } from './parts/ask-in-vain.ts';
import { askTarget } from './parts/ask-target.ts';
import { chooseToNotify } from './parts/choose-to-notify.ts';
import { makeReadyAfterwards } from './parts/make-ready-afterwards.ts';
import { notifyTarget } from './parts/notify-target.ts';
import { watchNotifications } from './parts/watch-notifications.ts';
import { watchTargetAsk } from './parts/watch-target-ask.ts';
import type { ScenarioWorld } from './world.ts';

Given(
  'een dossier waar de nieuwe school vergeefs om vroeg, en dat nu klaarstaat',
  function (this: ScenarioWorld) {
    this.situation.readyFor = 'nobody';
    this.situation.vainAskBy = 'the counterpart';
  },
);

Given('een dossier waar een medewerker vergeefs om vroeg', function (this: ScenarioWorld) {
  this.situation.readyFor = 'nobody';
});

Given('een dossier waar de nieuwe school vergeefs om vroeg', function (this: ScenarioWorld) {
  this.situation.readyFor = 'nobody';
  this.situation.vainAskBy = 'the counterpart';
});

Given('de nieuwe school heeft er nooit om gevraagd', function (this: ScenarioWorld) {
  this.situation.vainAskBy = 'nobody';
});

Given(
  'de vraag kwam van haar tweede aanleverpunt, dat een eigen adres heeft',
  function (this: ScenarioWorld) {
    this.situation.vainAskBy = 'its second delivery point';
  },
);

Given(
  'het aanleverpunt van de nieuwe school is niet meer in gebruik',
  function (this: ScenarioWorld) {
    this.situation.isCounterpartGone = true;
  },
);

Given('het bericht daarover kwam bij de nieuwe school niet aan', function (this: ScenarioWorld) {
  this.situation.isCounterpartOutOfOrder = true;
});

When(
  'een medewerker de nieuwe school laat weten dat het dossier klaarstaat',
  async function (this: ScenarioWorld) {
    await askInVain(this);
    await makeReadyAfterwards(this);
    await chooseToNotify(this);
  },
);

When('de oude school het dossier alsnog klaarzet', async function (this: ScenarioWorld) {
  await askInVain(this);
  await makeReadyAfterwards(this);
});

When('de nieuwe school er daarna toch weer om vraagt', async function (this: ScenarioWorld) {
  await askInVain(this);
  await makeReadyAfterwards(this);
  await chooseToNotify(this);
  await askTarget(this, { times: 1 });
});

When(
  'de oude school laat weten dat het dossier nu klaarstaat',
  async function (this: ScenarioWorld) {
    await watchTargetAsk(this);
    await notifyTarget(this);
  },
);

Then('krijgt de nieuwe school bericht', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-02');
});

Then('is het bericht eerst bij het Traffic Center gemeld', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-03');
});

Then('noemt de melding de eerdere vraag', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-08');
});

Then('gaat er vanzelf geen bericht uit', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-01');
});

Then('gaat er geen bericht uit naar wie niet vroeg', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-04');
});

Then('krijgt alleen dat aanleverpunt bericht', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-05');
});

Then('komt het bericht op het adres dat het Traffic Center gaf', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-09');
});

Then(
  'krijgt niemand bericht, omdat het Traffic Center de melding afkeurt',
  function (this: ScenarioWorld) {
    this.ask('OSO-NOT-06');
  },
);

Then('krijgt de nieuwe school het dossier, ook zonder bericht', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-07');
});

Then('is het bericht van de oude school bevestigd', function (this: ScenarioWorld) {
  this.ask('OSO-NOT-10');
});

Then('ziet de medewerker het bericht bij de leerling', async function (this: ScenarioWorld) {
  await watchNotifications(this);
  this.ask('OSO-NOT-11');
});

Then('is er niets gevraagd zonder medewerker', function (this: ScenarioWorld) {
  this.ask('OSO-DOEL-10');
});
