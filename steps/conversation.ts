import { Given, When } from '@cucumber/cucumber';
import { converse } from './parts/conversation/converse.ts';
import type { ScenarioWorld } from './world.ts';

Given('een gesprek zoals niemand het als voorbeeld bedenkt', function (this: ScenarioWorld) {
  this.situation.conversation = this.stage.conversationFor(this.scenario.role, this.lease.seed);
});

When('de scholen dat gesprek voeren', async function (this: ScenarioWorld) {
  const { conversation } = this.situation;
  if (!conversation) throw new Error('Nobody said which conversation is held');
  await converse(this, conversation);
});
