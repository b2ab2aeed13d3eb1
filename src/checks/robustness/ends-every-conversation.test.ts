import { describe, expect, it } from 'vitest';
import { RawScene } from '#evidence/raw-scene.test-support.ts';
import { anAbsence } from '../parts/findings.test-support.ts';
import { endsEveryConversation } from './ends-every-conversation.ts';

describe('ending every conversation', () => {
  it.each(['answered', 'closed', 'left'] as const)('is seen where it was %s', (ending) => {
    const scene = new RawScene();
    const looked = scene.sendsRaw({ ending });

    expect(endsEveryConversation(scene.slice)).toEqual({ looked, findings: [] });
  });

  it('is seen in an answer that has no end', () => {
    const scene = new RawScene();
    scene.sendsRaw({ ending: 'silent', back: 'HTTP/1.1 400 Nee' });

    expect(endsEveryConversation(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is missed where nothing came and nobody closed', () => {
    const scene = new RawScene();
    const [seq] = scene.sendsRaw({ ending: 'silent' });

    expect(endsEveryConversation(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [seq], assumptions: ['A22-12'] }],
    });
  });

  it('cannot be told where the target was not reached', () => {
    const scene = new RawScene();
    scene.sendsRaw({ ending: 'unreachable' });

    expect(endsEveryConversation(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
