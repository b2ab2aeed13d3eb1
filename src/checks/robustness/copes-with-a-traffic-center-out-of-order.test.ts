import { describe, expect, it } from 'vitest';
import { refusal } from '#evidence/scenes.test-support.ts';
import { fault } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { copesWithATrafficCenterOutOfOrder } from './copes-with-a-traffic-center-out-of-order.ts';

const vain = (scene: UserScene) => {
  scene.opensWith(fault());
};

describe('coping with a Traffic Center that is out of order', () => {
  it('is seen where the user is told something else than of a success', () => {
    const scene = new UserScene();
    scene.gets({ message: 'Het dossier is er.' });
    const { order, state } = scene.orders({ id: '2', wire: vain, message: 'Het kwam niet.' });

    expect(copesWithATrafficCenterOutOfOrder(scene.slice)).toEqual({
      looked: [order, state],
      findings: [],
    });
  });

  it('is breached where the user is told nothing', () => {
    const scene = new UserScene();
    const { state } = scene.orders({ wire: vain, message: ' ' });

    expect(copesWithATrafficCenterOutOfOrder(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [state] }],
    });
  });

  it('is breached where the user is told what is told of a success, at whatever time', () => {
    const scene = new UserScene();
    const well = scene.gets({ message: 'Ontvangen om 9:00.' });
    const { state } = scene.orders({ id: '2', wire: vain, message: 'Ontvangen om 9:01.' });

    expect(copesWithATrafficCenterOutOfOrder(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [well.state, state] }],
    });
  });

  it('lacks an end where the ask goes on', () => {
    const scene = new UserScene();
    const { order } = scene.orders({ wire: vain, state: 'busy' });

    expect(copesWithATrafficCenterOutOfOrder(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [order] }],
    });
  });

  it('cannot be told where the driver was not asked how far the ask is', () => {
    const scene = new UserScene();
    const { order } = scene.orders({ wire: vain, state: 'untold' });

    expect(copesWithATrafficCenterOutOfOrder(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [order] }],
    });
  });

  it('is breached by a request for the dossier', () => {
    const scene = new UserScene();
    const wire = () => {
      vain(scene);
      scene.asks(refusal('SessieAfwijkend'));
    };
    scene.orders({ wire, message: 'Het kwam niet.' });

    expect(copesWithATrafficCenterOutOfOrder(scene.slice)).toMatchObject({
      findings: [{ ...aBreach }],
    });
  });

  it('cannot be seen where all went well', () => {
    const scene = new UserScene();
    scene.gets();

    expect(copesWithATrafficCenterOutOfOrder(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each<[string, (scene: UserScene) => void]>([
    ['no session was asked for', () => {}],
    [
      'a later request for one was answered',
      (scene) => {
        scene.opensWith(fault());
        scene.opens();
      },
    ],
  ])('cannot be seen where %s', (_what, wire) => {
    const scene = new UserScene();
    scene.orders({ wire });

    expect(copesWithATrafficCenterOutOfOrder(scene.slice)).toMatchObject({ looked: [] });
  });
});
