import { describe, expect, it } from 'vitest';
import { refusal } from '#evidence/scenes.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { tellsTheUserWhyNothingCame } from './tells-the-user-why-nothing-came.ts';

const vain = (scene: UserScene) => {
  scene.opens();
  scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
  scene.signsOff();
};

describe('telling the user why nothing came', () => {
  it('is seen where the user is told something else than of a success', () => {
    const scene = new UserScene();
    scene.gets({ message: 'Het dossier is er.' });
    const { order, state } = scene.orders({ id: '2', wire: vain, message: 'Het kwam niet.' });

    expect(tellsTheUserWhyNothingCame(scene.slice)).toEqual({
      looked: [order, state],
      findings: [],
    });
  });

  it('is breached where the user is told nothing', () => {
    const scene = new UserScene();
    const { state } = scene.orders({ wire: vain, message: ' ' });

    expect(tellsTheUserWhyNothingCame(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [state] }],
    });
  });

  it('is breached where the user is told what is told of a success, at whatever time', () => {
    const scene = new UserScene();
    const well = scene.gets({ message: 'Ontvangen om 9:00.' });
    const { state } = scene.orders({ id: '2', wire: vain, message: 'Ontvangen om 9:01.' });

    expect(tellsTheUserWhyNothingCame(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [well.state, state] }],
    });
  });

  it('lacks an end where the ask goes on', () => {
    const scene = new UserScene();
    const { order } = scene.orders({ wire: vain, state: 'busy' });

    expect(tellsTheUserWhyNothingCame(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [order] }],
    });
  });

  it('cannot be told where the driver was not asked how far the ask is', () => {
    const scene = new UserScene();
    const { order } = scene.orders({ wire: vain, state: 'untold' });

    expect(tellsTheUserWhyNothingCame(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [order] }],
    });
  });

  it('cannot be seen where all went well', () => {
    const scene = new UserScene();
    scene.gets();

    expect(tellsTheUserWhyNothingCame(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('an ask to which no school answered', () => {
  it('is not judged here', () => {
    const scene = new UserScene();
    scene.orders({ wire: () => scene.isRefused(), message: ' ' });

    expect(tellsTheUserWhyNothingCame(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
