import { describe, expect, it } from 'vitest';
import { firstKey, SwvScene, strayKey } from '#evidence/swv-scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { opensTheSessionWithTheKoppelsleutel } from './opens-the-session-with-the-koppelsleutel.ts';

describe('opening the session with the koppelsleutel', () => {
  it('is seen in a koppelsleutel that the target was notified of', () => {
    const scene = new SwvScene('doel');
    scene.isNotified();
    scene.opens({ koppelsleutel: firstKey.toUpperCase() });

    expect(opensTheSessionWithTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by one that it was not notified of', () => {
    const scene = new SwvScene('doel');
    scene.isNotified();
    const seq = scene.opens({ koppelsleutel: strayKey });

    expect(opensTheSessionWithTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by a zoeksleutel', () => {
    const scene = new SwvScene('doel');
    scene.isNotified();
    const seq = scene.opens({ zoeksleutelPgnfrag: { zoeksleutel: 'AAAA', pgnfrag: '0000' } });

    expect(opensTheSessionWithTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('cannot be seen where no session was asked for', () => {
    const scene = new SwvScene('doel');
    scene.isNotified();

    expect(opensTheSessionWithTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });
});
