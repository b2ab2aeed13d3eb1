import { describe, expect, it } from 'vitest';
import { RawScene } from '#evidence/raw-scene.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { fetchesNothingThatAMessageNames } from './fetches-nothing-that-a-message-names.ts';

describe('fetching nothing that a message names', () => {
  it('is seen where nobody came', () => {
    const scene = new RawScene();
    const looked = scene.sendsRaw();

    expect(fetchesNothingThatAMessageNames(scene.slice)).toEqual({ looked, findings: [] });
  });

  it('is breached by whoever came', () => {
    const scene = new RawScene();
    scene.sendsRaw();
    const entries = scene.sendsRaw({ isFetched: true });

    expect(fetchesNothingThatAMessageNames(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries }],
    });
  });
});
