import { type Conversation, type NamedBy, withOneCourse } from '#exchange/conversation/acts.ts';
import { drawConversation } from '#generators/conversation/draw-conversation.ts';
import { converse } from '#steps/parts/conversation/converse.ts';
import { text } from '#words/text.ts';
import type { ConversationCase } from '../fuzz-case.ts';
import type { Ground, Kind } from '../kind.ts';
import { judgeConversation } from './judge-conversation.ts';
import { allMoves, movesIn } from './moves.ts';

/** In whatever order things happen, and however many at once, every ask is answered for by itself. */
export const conversationKind: Kind<ConversationCase> = {
  name: 'conversation',
  feature: 'willekeurig/elk-gesprek',
  drawn: ({ role, profile, transfer }) =>
    drawConversation(role, { by: namedIn(transfer) }).map((conversation) => {
      return { kind: 'conversation' as const, role, profile, conversation };
    }),
  play: (world, { conversation }) => converse(world, conversation),
  asks: ({ conversation, role }, ofScenario) => {
    if (!hasAsk(conversation)) return [];
    return role === 'doel' ? [...ofScenario, 'OSO-SES-03'] : ofScenario;
  },
  judge: (entries, _case, run) => judgeConversation(entries, run),
  coverage: {
    of: text('zetten in een gesprek', 'moves in a conversation'),
    all: (grounds) =>
      new Set(grounds.flatMap(({ role, transfer }) => allMoves(role, namedIn(transfer)))),
    touchedBy: ({ conversation }) => movesIn(conversation),
  },
  written: {
    toJson: (fuzzCase) => fuzzCase,
    // What is stored was written by us; the reader of stored cases holds it to its schema.
    fromJson: (json) => json as ConversationCase,
  },
  sizeOf: ({ conversation }) => conversation.acts.reduce((sum, act) => sum + 1 + askCount(act), 0),
};

function namedIn({ family }: Ground['transfer']): NamedBy {
  return family === 'swv' ? 'koppelsleutel' : 'zoeksleutel';
}

/** Where nobody asks, or nobody is granted a session, nothing is put to the test. */
function hasAsk(conversation: Conversation): boolean {
  if (conversation.role === 'bron') {
    return conversation.acts.some(({ act }) => act === 'ask' || act === 'overlap');
  }
  return conversation.acts.some((act) => {
    if (act.act === 'ask') return act.goes !== 'session refused';
    return (
      act.act === 'overlap' &&
      withOneCourse(act.asks).some(({ goes }) => goes !== 'session refused')
    );
  });
}

function askCount(act: Conversation['acts'][number]): number {
  return act.act === 'overlap' ? act.asks.length : 0;
}
