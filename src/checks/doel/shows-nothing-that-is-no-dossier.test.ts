import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { showsNothingThatIsNoDossier } from './shows-nothing-that-is-no-dossier.ts';

const vain = (scene: UserScene) => {
  scene.opens();
  scene.asks(delivery('<dossier xmlns="urn:anders"/>'));
  scene.signsOff();
};

describe('showing nothing that is no dossier', () => {
  it('is seen where the user is told something else than of a success', () => {
    const scene = new UserScene();
    scene.gets({ message: 'Het dossier is er.' });
    const { order, state } = scene.orders({ id: '2', wire: vain, message: 'Het kwam niet.' });

    expect(showsNothingThatIsNoDossier(scene.slice)).toEqual({
      looked: [order, state],
      findings: [],
    });
  });

  it('is breached where the user is told nothing', () => {
    const scene = new UserScene();
    const { state } = scene.orders({ wire: vain, message: ' ' });

    expect(showsNothingThatIsNoDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [state] }],
    });
  });

  it('is breached where the user is told what is told of a success, at whatever time', () => {
    const scene = new UserScene();
    const well = scene.gets({ message: 'Ontvangen om 9:00.' });
    const { state } = scene.orders({ id: '2', wire: vain, message: 'Ontvangen om 9:01.' });

    expect(showsNothingThatIsNoDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [well.state, state] }],
    });
  });

  it('lacks an end where the ask goes on', () => {
    const scene = new UserScene();
    const { order } = scene.orders({ wire: vain, state: 'busy' });

    expect(showsNothingThatIsNoDossier(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [order] }],
    });
  });

  it('cannot be told where the driver was not asked how far the ask is', () => {
    const scene = new UserScene();
    const { order } = scene.orders({ wire: vain, state: 'untold' });

    expect(showsNothingThatIsNoDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [order] }],
    });
  });

  it('is breached where something is shown', () => {
    const scene = new UserScene();
    const { shown } = scene.orders({
      wire: vain,
      message: 'Het kwam niet.',
      shown: { dossier: pupil.dossier },
    });

    expect(showsNothingThatIsNoDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [shown] }],
    });
  });

  it('cannot be told where the driver did not say what is shown', () => {
    const scene = new UserScene();
    scene.orders({ wire: vain, message: 'Het kwam niet.', shown: 'not told' });

    expect(showsNothingThatIsNoDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where all went well', () => {
    const scene = new UserScene();
    scene.gets();

    expect(showsNothingThatIsNoDossier(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('an answer without anything in the place of a dossier', () => {
  const refuses = (scene: UserScene) => {
    scene.opens();
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
  };

  it('fools nobody', () => {
    const scene = new UserScene();
    scene.orders({ wire: refuses, message: ' ', shown: { dossier: pupil.dossier } });

    expect(showsNothingThatIsNoDossier(scene.slice).looked).toEqual([]);
  });

  it('makes no difference to what came beside it', () => {
    const scene = new UserScene();
    const wire = () => {
      refuses(scene);
      vain(scene);
    };
    const { shown } = scene.orders({ wire, message: 'Nee.', shown: { dossier: pupil.dossier } });

    expect(showsNothingThatIsNoDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [shown] }],
    });
  });
});
