import { describe, expect, it } from 'vitest';
import { refusal } from '#evidence/scenes.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { copesWithASilentSchool } from './copes-with-a-silent-school.ts';

const vain = (scene: UserScene) => {
  open(scene);
  scene.signsOff();
};
const open = (scene: UserScene) => {
  scene.opens();
  scene.startsToAsk().breakOff();
};

describe('coping with a silent school', () => {
  it('is seen where the user is told something else than of a success', () => {
    const scene = new UserScene();
    scene.gets({ message: 'Het dossier is er.' });
    const { order, state } = scene.orders({ id: '2', wire: vain, message: 'Het kwam niet.' });

    expect(copesWithASilentSchool(scene.slice)).toEqual({ looked: [order, state], findings: [] });
  });

  it('is breached where the user is told nothing', () => {
    const scene = new UserScene();
    const { state } = scene.orders({ wire: vain, message: ' ' });

    expect(copesWithASilentSchool(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [state] }],
    });
  });

  it('is breached where the user is told what is told of a success, at whatever time', () => {
    const scene = new UserScene();
    const well = scene.gets({ message: 'Ontvangen om 9:00.' });
    const { state } = scene.orders({ id: '2', wire: vain, message: 'Ontvangen om 9:01.' });

    expect(copesWithASilentSchool(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [well.state, state] }],
    });
  });

  it('lacks an end where the ask goes on', () => {
    const scene = new UserScene();
    const { order } = scene.orders({ wire: vain, state: 'busy' });

    expect(copesWithASilentSchool(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [order] }],
    });
  });

  it('cannot be told where the driver was not asked how far the ask is', () => {
    const scene = new UserScene();
    const { order } = scene.orders({ wire: vain, state: 'untold' });

    expect(copesWithASilentSchool(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [order] }],
    });
  });

  it('lacks a sign-off where the session is left open', () => {
    const scene = new UserScene();
    scene.orders({ wire: open, message: 'Het kwam niet.' });

    expect(copesWithASilentSchool(scene.slice)).toMatchObject({ findings: [{ ...anAbsence }] });
  });

  it('cannot be seen where all went well', () => {
    const scene = new UserScene();
    scene.gets();

    expect(copesWithASilentSchool(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each<[string, (scene: UserScene) => void]>([
    ['no dossier was asked for', (scene) => void scene.opens()],
    [
      'one of two questions was answered',
      (scene) => {
        scene.opens();
        scene.startsToAsk().breakOff();
        scene.asks(refusal('GeenToestemming'));
      },
    ],
  ])('cannot be seen where %s', (_what, wire) => {
    const scene = new UserScene();
    scene.orders({ wire });

    expect(copesWithASilentSchool(scene.slice)).toMatchObject({ looked: [] });
  });
});
