import { describe, expect, it } from 'vitest';
import { planned, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { namesTheRightKindOfTransfer } from './names-the-right-kind-of-transfer.ts';

describe('naming the right kind of transfer', () => {
  it('is seen in the kind that the transfer is of', () => {
    const scene = new UserScene();
    const { seq, answeredBy } = scene.opens();

    expect(namesTheRightKindOfTransfer(scene.slice)).toEqual({
      looked: [seq, answeredBy],
      findings: [],
    });
  });

  it('is breached by another kind', () => {
    const scene = new UserScene();
    const { seq } = scene.requests({ overdrachtsoort: 'overdrachtbinnenbrin' });

    expect(namesTheRightKindOfTransfer(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached, if we spell it right, where a samenwerkingsverband asks', () => {
    const scenario = planned('swv', 'doel', [], 'POSWV');
    const transcript = new TranscriptBuilder([scenario]);
    const scene = new UserScene({ scenario, transcript });
    const { seq } = scene.requests({});

    expect(namesTheRightKindOfTransfer(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-28'] }],
    });
  });
});
