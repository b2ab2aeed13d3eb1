import { Given, Then } from '@cucumber/cucumber';
import {
  withAttachments,
  withoutRegionalAttachment,
  withRegionalAttachment,
} from './parts/attachments.ts';
import type { ScenarioWorld } from './world.ts';

Given('het dossier heeft twintig bijlagen', async function (this: ScenarioWorld) {
  await this.changePupil({ root: withAttachments(this.lease.dossier.root, 20) });
});

Given('het dossier heeft een bijlage', async function (this: ScenarioWorld) {
  await this.changePupil({ root: withAttachments(this.lease.dossier.root, 1) });
});

Given('er zit een bijlage van de regio bij', async function (this: ScenarioWorld) {
  await this.changePupil({ root: withRegionalAttachment(this.lease.dossier.root) });
});

Given('er zit geen bijlage van de regio bij', async function (this: ScenarioWorld) {
  await this.changePupil({ root: withoutRegionalAttachment(this.lease.dossier.root) });
});

Then('komt elke bijlage over', function (this: ScenarioWorld) {
  this.ask('OSO-DOS-18');
});

Then('gaat elke bijlage open onder haar eigen naam', function (this: ScenarioWorld) {
  this.ask('OSO-DOS-10');
});

Then('komt de bijlage van de regio byte voor byte over', function (this: ScenarioWorld) {
  this.ask('OSO-DOS-12');
});

Then('komt het dossier ook zonder die bijlage over', function (this: ScenarioWorld) {
  this.ask('OSO-DOS-13');
});
