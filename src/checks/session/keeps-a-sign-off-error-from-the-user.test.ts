import { describe, expect, it } from 'vitest';
import { delivery } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { keepsASignOffErrorFromTheUser } from './keeps-a-sign-off-error-from-the-user.ts';

const rejected = (scene: UserScene) => {
  scene.opens();
  scene.asks(delivery(pupil.dossier));
  scene.signsOff({ answered: 'SessieAfwijkend' });
};
const shown = { dossier: pupil.dossier };

describe('keeping a sign-off error from the user', () => {
  it('is seen where the user is told and shown the same as without it', () => {
    const scene = new UserScene();
    scene.gets({ message: 'Ontvangen om 9:00.' });
    const course = { id: '2', wire: rejected, message: 'Ontvangen om 9:01.', shown };
    const { order, state } = scene.orders(course);

    expect(keepsASignOffErrorFromTheUser(scene.slice)).toEqual({
      looked: [order, state],
      findings: [],
    });
  });

  it('is breached where the user is told something else', () => {
    const scene = new UserScene();
    const well = scene.gets();
    const { state } = scene.orders({ id: '2', wire: rejected, message: 'Mislukt.', shown });

    expect(keepsASignOffErrorFromTheUser(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [well.state, state] }],
    });
  });

  it('is breached where the dossier is not shown', () => {
    const scene = new UserScene();
    scene.gets();
    scene.orders({ id: '2', wire: rejected, message: 'Ontvangen.' });

    expect(keepsASignOffErrorFromTheUser(scene.slice)).toMatchObject({
      findings: [{ ...aBreach }],
    });
  });

  it('cannot be told where there is nothing to compare with', () => {
    const scene = new UserScene();
    scene.orders({ wire: rejected, message: 'Mislukt.', shown });

    expect(keepsASignOffErrorFromTheUser(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where every sign-off was accepted', () => {
    const scene = new UserScene();
    scene.gets();

    expect(keepsASignOffErrorFromTheUser(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each<[string, string, readonly string[]]>([
    ['went well', 'was not signed off', []],
    ['was not rejected', 'went well in the end', ['SessieOnbekend', 'OverdrachtGeslaagd']],
  ])('is not seen where no sign-off %s or it %s', (_one, _other, answers) => {
    const scene = new UserScene();
    scene.gets({
      wire: () => {
        scene.opens();
        scene.asks(delivery(pupil.dossier));
        for (const answered of answers) scene.signsOff({ answered });
      },
    });

    expect(keepsASignOffErrorFromTheUser(scene.slice)).toMatchObject({ looked: [] });
  });

  it('is not compared with an ask that was not signed off, nor seen in one that brought nothing', () => {
    const scene = new UserScene();
    scene.orders({
      id: '0',
      wire: () => {
        scene.opens();
        scene.signsOff({ answered: 'SessieOnbekend' });
      },
    });
    scene.gets({
      id: '1',
      message: 'Anders',
      wire: () => {
        scene.opens();
        scene.asks(delivery(pupil.dossier));
      },
    });
    const { order } = scene.gets({
      id: '2',
      wire: () => {
        scene.opens();
        scene.asks(delivery(pupil.dossier));
        scene.signsOff({ answered: 'SessieOnbekend' });
      },
    });

    expect(keepsASignOffErrorFromTheUser(scene.slice).findings).toMatchObject([
      { kind: 'unclear', entries: [order] },
    ]);
  });

  it.each(['busy', 'untold'] as const)('cannot be told of an ask that is %s', (state) => {
    const scene = new UserScene();
    scene.gets();
    const { order } = scene.gets({
      id: '2',
      state,
      wire: () => {
        scene.opens();
        scene.asks(delivery(pupil.dossier));
        scene.signsOff({ answered: 'SessieOnbekend' });
      },
    });

    expect(keepsASignOffErrorFromTheUser(scene.slice).findings).toMatchObject([
      { kind: 'unclear', entries: [order] },
    ]);
  });
});
