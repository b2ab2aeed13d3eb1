import { Given, When } from '@cucumber/cucumber';
import { converse } from './parts/conversation/converse.ts';
import { isForSwv } from './parts/koppelsleutel.ts';
import type { ScenarioWorld } from './world.ts';

Given('een gesprek zoals niemand het als voorbeeld bedenkt', function (this: ScenarioWorld) {
  const { role } = this.scenario;
  const by = isForSwv(this.lease) ? 'koppelsleutel' : 'zoeksleutel';
  this.situation.conversation = this.stage.conversationFor({ role, by }, this.lease.seed);
});

When(
  /^(?:de scholen|school en samenwerkingsverband) dat gesprek voeren$/,
  async function (this: ScenarioWorld) {
    const { conversation } = this.situation;
    if (!conversation) throw new Error('Nobody said which conversation is held');
    await converse(this, conversation);
  },
);
