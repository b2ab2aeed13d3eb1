import { Given, Then } from '@cucumber/cucumber';
import type { CertificateFlaw } from '#evidence/entry.ts';
import type { ScenarioWorld } from './world.ts';

const ofEither: readonly CertificateFlaw[] = ['foreign', 'self-signed', 'expired', 'not yet valid'];

/** Sets with what certificates a caller comes first; of an authority of the user's own we have few to show. */
function letCall({ stage, situation }: ScenarioWorld, flaws: readonly CertificateFlaw[]): void {
  const shown = stage.cast.flaws.filter((flaw) => flaws.includes(flaw));
  situation.oddities = shown.map((flaw) => `a certificate that is ${flaw}` as const);
}

/** Sets with what certificates others sit first at the address that is called. */
function letPose({ stage, situation }: ScenarioWorld, flaws: readonly CertificateFlaw[]): void {
  situation.impostors = stage.cast.flaws.filter((flaw) => flaws.includes(flaw));
}

Given('een onbevoegde probeert het eerst', function (this: ScenarioWorld) {
  letCall(this, [...ofEither, 'for servers only']);
  const { oddities } = this.situation;
  this.situation.oddities = ['no certificate', ...oddities, 'TLS 1.0', 'TLS 1.1'];
});

Given(
  'op het adres dat het systeem belt, zit eerst telkens een andere bedrieger',
  function (this: ScenarioWorld) {
    letPose(this, [...ofEither, 'for clients only', 'for another host']);
  },
);

Given(
  'een ander met een ingetrokken certificaat probeert het eerst',
  function (this: ScenarioWorld) {
    letCall(this, ['revoked']);
  },
);

Given(
  'op het adres dat het systeem belt, zit eerst een ander met een ingetrokken certificaat',
  function (this: ScenarioWorld) {
    letPose(this, ['revoked']);
  },
);

Given(
  'een andere leverancier vraagt het daarna in dezelfde sessie',
  function (this: ScenarioWorld) {
    letCall(this, ['of another supplier']);
    const { oddities } = this.situation;
    // The right one asks first, so that whose session it is can be known.
    if (oddities.length > 0) this.situation.oddities = [undefined, ...oddities];
  },
);

Given(
  'op het adres dat het systeem eerder belde, zit daarna een andere leverancier',
  function (this: ScenarioWorld) {
    letPose(this, ['of another supplier']);
    this.situation.isCalledBefore = true;
  },
);

Then('krijgt een andere leverancier in die sessie niets', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-20');
});

Then('hoort een andere leverancier op dat adres niets', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-21');
});

Then('wordt een ingetrokken certificaat geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-18');
});

Then('hoort een server met een ingetrokken certificaat niets', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-19');
});

Then('wordt wie geen certificaat toont geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-02');
});

Then('wordt een certificaat van een vreemde uitgever geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-03');
});

Then('wordt een verlopen certificaat geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-04');
});

Then('wordt een certificaat dat nog niet geldig is geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-13');
});

Then('wordt een certificaat waarmee niemand mag bellen geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-14');
});

Then('wordt een verouderde verbinding geweigerd', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-06');
});

Then('hoort een vreemde uitgever niets', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-05');
});

Then(
  'hoort een server met een verlopen of te vroeg certificaat niets',
  function (this: ScenarioWorld) {
    this.ask('OSO-BEV-15');
  },
);

Then('hoort een certificaat dat niet voor servers is niets', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-16');
});

Then(
  'hoort een server met het certificaat van een andere host niets',
  function (this: ScenarioWorld) {
    this.ask('OSO-BEV-17');
  },
);

Then('toont het systeem zijn certificaat', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-01');
});

Then('toont het systeem overal één certificaat, met zijn nummer', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-01');
  this.ask('OSO-BEV-08');
  this.ask('OSO-BEV-09');
});

Then('spreekt het systeem overal TLS 1.2 of hoger', function (this: ScenarioWorld) {
  this.ask('OSO-BEV-07');
});
