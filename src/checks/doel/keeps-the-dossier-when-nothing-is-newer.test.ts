import { describe, expect, it } from 'vitest';
import { refusal } from '#evidence/scenes.test-support.ts';
import { otherPupil, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { keepsTheDossierWhenNothingIsNewer } from './keeps-the-dossier-when-nothing-is-newer.ts';

const shown = { dossier: pupil.dossier };

function asksTwice(resultaat = 'LeerlinginfoNietGewijzigd') {
  const scene = new UserScene();
  scene.gets({ id: '1' });
  const wire = () => {
    scene.opens();
    scene.asks(refusal(resultaat));
  };
  scene.orders({ id: '2', wire, message: 'Niets nieuws.' });
  const looksBack = (answer: unknown) =>
    scene.transcript.drive(scene.scenario, 'showReceived', {
      request: { id: '1' },
      outcome: { status: 'done', answer },
    });
  return { scene, looksBack };
}

describe('keeping the dossier when nothing is newer', () => {
  it('is seen where the earlier dossier is still shown', () => {
    const { scene, looksBack } = asksTwice();
    looksBack(shown);

    expect(keepsTheDossierWhenNothingIsNewer(scene.slice)).toMatchObject({
      looked: { length: 2 },
      findings: [],
    });
  });

  it('is breached where it is gone', () => {
    const { scene, looksBack } = asksTwice();
    const seq = looksBack(null);

    expect(keepsTheDossierWhenNothingIsNewer(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: expect.arrayContaining([seq]) }],
    });
  });

  it('cannot be told where nobody looked after the vain ask', () => {
    const { scene } = asksTwice();

    expect(keepsTheDossierWhenNothingIsNewer(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where the second ask failed for another reason', () => {
    const { scene, looksBack } = asksTwice('LeerlinginfoNietBeschikbaar');
    looksBack(null);

    expect(keepsTheDossierWhenNothingIsNewer(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('a vain ask', () => {
  const vain = (scene: UserScene) => {
    scene.opens();
    scene.asks(refusal('LeerlinginfoNietGewijzigd'));
  };

  it.each([
    ['another pupil', { pgn: pupil.pgn }, { pgn: otherPupil.pgn }],
    ['another koppelsleutel', { koppelsleutel: 'a' }, { koppelsleutel: 'b' }],
  ])('about %s says nothing of an earlier dossier', (_what, first, second) => {
    const scene = new UserScene();
    scene.gets({ id: '1', request: first, shown: null });
    scene.orders({ id: '2', request: second, wire: vain });

    expect(keepsTheDossierWhenNothingIsNewer(scene.slice).looked).toEqual([]);
  });

  it('says nothing of a dossier that came only afterwards', () => {
    const scene = new UserScene();
    scene.orders({ id: '1', wire: vain });
    scene.gets({ id: '2', shown: null });

    expect(keepsTheDossierWhenNothingIsNewer(scene.slice).looked).toEqual([]);
  });

  it('is one also where another delivery point had nothing at all', () => {
    const scene = new UserScene();
    scene.gets({ id: '1' });
    const wire = () => {
      scene.opens();
      scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
      scene.asks(refusal('LeerlinginfoNietGewijzigd'));
    };
    scene.orders({ id: '2', wire });

    expect(keepsTheDossierWhenNothingIsNewer(scene.slice).looked).not.toEqual([]);
  });
});
