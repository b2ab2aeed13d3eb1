import { Then } from '@cucumber/cucumber';
import type { ScenarioWorld } from './world.ts';

Then('klopt het geleverde dossier', function (this: ScenarioWorld) {
  this.ask('OSO-DOS-02');
  this.ask('OSO-DOS-03');
  this.ask('OSO-DOS-04');
  this.ask('OSO-DOS-05');
  this.ask('OSO-DOS-06');
  this.ask('OSO-DOS-07');
  this.ask('OSO-DOS-08');
  this.ask('OSO-DOS-09');
  this.ask('OSO-DOS-20');
});

Then('is het dossier in de gevraagde versie', function (this: ScenarioWorld) {
  this.ask('OSO-BRON-07');
});
