import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '#exchange/conversation/acts.ts';
import { drawConversation } from './draw-conversation.ts';
import { smallerConversations } from './smaller-conversations.ts';

const anyConversation = fc
  .record({
    role: fc.constantFrom('bron' as const, 'doel' as const),
    by: fc.constantFrom('zoeksleutel' as const, 'koppelsleutel' as const),
  })
  .chain(({ role, by }) => drawConversation(role, { by }));
const runs = { numRuns: 40 };

function smallest(
  conversation: Conversation,
  isWanted: (one: Conversation) => boolean,
): Conversation {
  const next = [...smallerConversations(conversation)].find(isWanted);
  return next ? smallest(next, isWanted) : conversation;
}

describe('making a conversation smaller', () => {
  it('comes to an end, at one act as plain as can be', () => {
    fc.assert(
      fc.property(anyConversation, (drawn) => {
        const { acts, ...rest } = smallest(drawn, () => true);

        expect(acts).toHaveLength(1);
        const { role, by } = drawn;
        expect(rest).toEqual(
          role === 'bron' ? { role, by, beginnings: ['ready', 'ready'] } : { role, by },
        );
      }),
      runs,
    );
  });

  it('never leads back to where it came from', () => {
    fc.assert(
      fc.property(anyConversation, (drawn) => {
        const told = JSON.stringify(drawn);
        const smaller = [...smallerConversations(drawn)];

        expect(smaller.map((one) => JSON.stringify(one))).not.toContain(told);
      }),
      runs,
    );
  });

  it('makes an ask under an earlier koppelsleutel one under the last', () => {
    const isOfEarlier = { pupil: 0, goes: 'well', isEverywhere: false, isOfEarlier: true } as const;
    const drawn = { role: 'doel', by: 'koppelsleutel', acts: [{ act: 'ask', ...isOfEarlier }] };

    expect(smallest(drawn as Conversation, () => true)).toEqual({
      role: 'doel',
      by: 'koppelsleutel',
      acts: [{ act: 'ask', pupil: 0, goes: 'well', isEverywhere: false }],
    });
  });

  it('leaves nothing but what it takes', () => {
    const overlaps = (one: Conversation) => one.acts.some(({ act }) => act === 'overlap');
    const drawn = fc.sample(drawConversation('bron').filter(overlaps), { seed: 1, numRuns: 5 });

    expect(drawn.map((one) => smallest(one, overlaps))).toEqual(
      drawn.map(() => ({
        role: 'bron',
        beginnings: ['ready', 'ready'],
        acts: [
          { act: 'overlap', asks: [{ slot: 0 }, { slot: 0 }], meanwhile: [], isBackwards: false },
        ],
      })),
    );
  });
});
