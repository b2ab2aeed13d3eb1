import type { Conversation } from '#exchange/conversation/acts.ts';
import type { ScenarioWorld } from '../../world.ts';
import { converseWithBron } from './converse-with-bron.ts';
import { converseWithDoel } from './converse-with-doel.ts';

/** Plays a conversation with the target. An act that its driver does not offer is left out. */
export function converse(world: ScenarioWorld, conversation: Conversation): Promise<void> {
  return conversation.role === 'bron'
    ? converseWithBron(world, conversation)
    : converseWithDoel(world, conversation);
}
