import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationFor } from './conversation-for.ts';
import { drawConversation } from './draw-conversation.ts';

const byLinkKey = ['koppelsleutel', 'untold', 'capitals', 'isOfEarlier":true'];
const roles = ['bron', 'doel'] as const;

describe('a drawn conversation', () => {
  it('about a transfer has nothing that only a koppelsleutel knows', () => {
    const drawn = roles.flatMap((role) => fc.sample(drawConversation(role), sampled));

    for (const word of byLinkKey) expect(JSON.stringify(drawn)).not.toContain(word);
  });

  it('by koppelsleutel has all of that, and nothing about who has seen a dossier before', () => {
    const drawn = roles.flatMap((role) =>
      fc.sample(drawConversation(role, { by: 'koppelsleutel' }), sampled),
    );

    for (const word of byLinkKey) expect(JSON.stringify(drawn)).toContain(word);
    expect(JSON.stringify(drawn)).not.toContain('unseen');
  });

  it('of a run says by what pupils are named, and asks something in the end', () => {
    for (const role of roles) {
      const { by, acts } = conversationFor({ role, by: 'koppelsleutel' }, 1);

      expect(by).toBe('koppelsleutel');
      expect(acts.at(-1)?.act).toBe('ask');
    }
  });
});

const sampled = { seed: 1, numRuns: 200 };
