import { describe, expect, it } from 'vitest';
import { delivery, otherSession, session } from '#evidence/scenes.test-support.ts';
import { message, otherPupil, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { opensASessionForEachDossier } from './opens-a-session-for-each-dossier.ts';

const other = { zoeksleutelPgnfrag: { zoeksleutel: otherPupil.zoeksleutel, pgnfrag: '0018' } };

describe('a session for each dossier', () => {
  it('is seen where two pupils are asked for in a session each', () => {
    const scene = new UserScene();
    scene.opens();
    scene.asks(delivery(pupil.dossier));
    scene.requests(other).answer(granted);
    scene.puts({ ...other, sessieId: otherSession });

    expect(opensASessionForEachDossier(scene.slice)).toMatchObject({
      looked: { length: 3 },
      findings: [],
    });
  });

  it('is breached where the second is asked for in the session of the first', () => {
    const scene = new UserScene();
    const { seq: grant } = scene.opens();
    scene.asks(delivery(pupil.dossier));
    const { seq } = scene.puts({ ...other, sessieId: session });

    expect(opensASessionForEachDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [grant, seq] }],
    });
  });

  it('cannot be seen with one pupil', () => {
    const scene = new UserScene();
    scene.opens();
    scene.asks(delivery(pupil.dossier));
    scene.asks(delivery(pupil.dossier));

    expect(opensASessionForEachDossier(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

const granted = message('overdrachtResponse', {
  resultaat: 'SessieToegekend',
  sessieId: otherSession,
});
