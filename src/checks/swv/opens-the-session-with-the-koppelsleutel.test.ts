import { describe, expect, it } from 'vitest';
import { firstKey, SwvScene, secondKey, strayKey } from '#evidence/swv-scenes.test-support.ts';
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

  it('is seen in one of two that it was notified of', () => {
    const scene = new SwvScene('doel');
    scene.isNotified();
    scene.isNotified(secondKey);
    scene.opens({ koppelsleutel: secondKey });

    expect(opensTheSessionWithTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it.each<[string, (scene: SwvScene) => void]>([
    [
      'was notified of afterwards',
      (scene) => {
        scene.opens();
        scene.isNotified();
      },
    ],
    [
      'named itself',
      (scene) => {
        scene.tells();
        scene.opens();
      },
    ],
    [
      'was asked under',
      (scene) => {
        scene.startsToAsk();
        scene.opens();
      },
    ],
  ])('is breached by one that it %s only', (_what, play) => {
    const scene = new SwvScene('doel');
    play(scene);

    expect(opensTheSessionWithTheKoppelsleutel(scene.slice).findings).toMatchObject([aBreach]);
  });

  it('says whether the session was asked for with a zoeksleutel or with a koppelsleutel', () => {
    const scene = new SwvScene('doel');
    scene.opens({ koppelsleutel: strayKey });
    scene.opens({ zoeksleutelPgnfrag: { zoeksleutel: 'AAAA', pgnfrag: '0000' } });

    expect(opensTheSessionWithTheKoppelsleutel(scene.slice).findings).toMatchObject([
      { actual: { en: expect.stringMatching(/not notified of$/) } },
      { actual: { en: 'The session was asked for with a zoeksleutel' } },
    ]);
  });
});
