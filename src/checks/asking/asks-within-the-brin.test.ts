import { describe, expect, it } from 'vitest';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { asksWithinTheBrin } from './asks-within-the-brin.ts';

const overdrachtsoort = 'overdrachtbinnenbrin';

describe('asking within the BRIN', () => {
  it('is seen where one BRIN is both schools', () => {
    const scene = new UserScene();
    const { seq } = scene.requests({ overdrachtsoort, bronBrin: schools.target.brin });

    expect(asksWithinTheBrin(scene.slice)).toEqual({ looked: [seq], findings: [] });
  });

  it('is breached by two', () => {
    const scene = new UserScene();
    const { seq } = scene.requests({ overdrachtsoort });

    expect(asksWithinTheBrin(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('cannot be seen in another kind of transfer', () => {
    const scene = new UserScene();
    scene.requests({});

    expect(asksWithinTheBrin(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
