import type { Conversation } from '#exchange/conversation/acts.ts';
import { drawOne } from '../draw-one.ts';
import { type ConversationOptions, drawConversation } from './draw-conversation.ts';

/** How many acts a conversation has at most where it is one scenario among many. */
const most = 4;

/** Draws a small conversation from a seed. In the end something plain is asked, so that there is something to see. */
export function conversationFor(
  { role, by }: Pick<Conversation, 'role'> & Pick<ConversationOptions, 'by'>,
  seed: number,
): Conversation {
  const drawn = drawOne(drawConversation(role, { ...(by && { by }), most }), seed);
  return drawn.role === 'bron'
    ? { ...drawn, acts: [...drawn.acts, { act: 'ask', slot: 0 }] }
    : {
        ...drawn,
        acts: [...drawn.acts, { act: 'ask', pupil: 0, goes: 'well', isEverywhere: false }],
      };
}
