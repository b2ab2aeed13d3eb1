import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawConversation } from '#generators/conversation/draw-conversation.ts';
import { malformedMessages } from '#generators/malformed/malformed-messages.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { text } from '#words/text.ts';
import type { WrittenCase } from '../fuzz-case.ts';
import { readStoredCase } from './read-stored-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-stored-'));

function storing(written: object) {
  const { kind, role, profile } = written as WrittenCase;
  const said = text('Anders', 'Otherwise');
  const numbers = { foundAt: 1, shrinks: 0, firstSize: 1, smallestSize: 1, seed: 1 };
  const found = { requirement: 'OSO-DOS-01', title: said, actual: said, cause: 'x', ...numbers };
  const stored = {
    format: 1,
    kind,
    role,
    profile,
    ...found,
    isSteady: true,
    path: '0',
    replay: 'x',
  };
  writeFileSync(join(folder, 'case.json'), JSON.stringify({ ...stored, case: written }));
  return readStoredCase(folder).case;
}

function whyNot(written: object): string {
  try {
    storing(written);
    return 'it was read';
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
}

const part = { role: 'bron', profile: 'POVO' } as const;
const sound = {
  kind: 'conversation',
  ...part,
  conversation: { role: 'bron', beginnings: ['ready', 'ready'], acts: [{ act: 'ask', slot: 0 }] },
} as const;

function acting(...acts: readonly object[]): object {
  return { ...sound, conversation: { ...sound.conversation, acts } };
}

describe('a stored case', () => {
  it('is read as it was drawn, whatever was', () => {
    const conversations = fc
      .record({
        role: fc.constantFrom('bron' as const, 'doel' as const),
        by: fc.constantFrom('zoeksleutel' as const, 'koppelsleutel' as const),
      })
      .chain(({ role, by }) =>
        drawConversation(role, { by }).map((conversation) => ({ role, conversation })),
      )
      .map((drawn) => ({ kind: 'conversation', profile: 'POVO', ...drawn }));
    const messages = malformedMessages(['documentRequest', 'notificatieRequest']).map(
      (malformed) => ({ kind: 'wire', ...part, malformed }),
    );

    fc.assert(
      fc.property(fc.oneof<fc.Arbitrary<object>[]>(conversations, messages), (written) => {
        expect(storing(written)).toEqual(JSON.parse(JSON.stringify(written)));
      }),
      { numRuns: 200 },
    );
  });

  it.each<[object, string]>([
    [{ ...sound, conversation: undefined }, 'lacks the key "case.conversation"'],
    [acting(), 'wrong value at the key "case.conversation.acts"'],
    [
      acting({ act: 'aks', slot: 0 }),
      'use one of enter, inspect, make ready, withdraw, notify, open',
    ],
    [acting({ act: 'ask', slot: 9 }), 'wrong value at the key "case.conversation.acts.0.slot"'],
    [acting({ act: 'renew', pupil: 0 }), 'use one of enter, inspect, make ready'],
    [acting({ act: 'inspect', pupil: 0, slot: 1 }), 'unknown key "case.conversation.acts.0.slot"'],
    [{ kind: 'wire', ...part, malformed: { base: 'documentRequest' } }, 'lacks the key "case.mal'],
    [{ kind: 'dossier', ...part }, 'lacks the key "case.dossier"'],
    [{ kind: 'dossier', ...part, dossier: '<a/>', since: 'ooit' }, 'the key "case.since"'],
  ])('is told to be wrong, and where: %j', (written, sentence) => {
    expect(whyNot(written)).toContain(sentence);
  });

  it('may not say another kind, role or profile than what stands around it', () => {
    writeFileSync(join(folder, 'case.json'), JSON.stringify(storedTwice()));

    expect(() => readStoredCase(folder)).toThrow('"role" is "bron", and "case.role" is "doel"');
  });
});

function storedTwice(): object {
  storing(sound);
  const whole: object = readStoredCase(folder);
  return { ...whole, case: { ...sound, role: 'doel' } };
}
