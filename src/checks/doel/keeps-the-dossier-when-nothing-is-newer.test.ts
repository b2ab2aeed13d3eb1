import { describe, expect, it } from 'vitest';
import { refusal } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
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
      findings: [{ kind: 'breach', entries: expect.arrayContaining([seq]) }],
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
