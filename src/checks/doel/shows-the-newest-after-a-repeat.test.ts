import { describe, expect, it } from 'vitest';
import { delivery } from '#evidence/scenes.test-support.ts';
import { dossierOf, otherPupil, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { showsTheNewestAfterARepeat } from './shows-the-newest-after-a-repeat.ts';

const newer = dossierOf(pupil.pgn, 'Noor');

function asksAgain(shown: unknown, dossier = newer) {
  const scene = new UserScene();
  scene.gets({ id: '1' });
  const wire = () => {
    scene.opens();
    scene.asks(delivery(dossier));
  };
  const seen = scene.orders({ id: '2', wire, message: 'Ontvangen.', shown });
  return { slice: scene.slice, ...seen };
}

describe('showing the newest dossier after a repeat', () => {
  it('is seen where the second is shown', () => {
    const { slice, order, state } = asksAgain({ dossier: newer });

    expect(showsTheNewestAfterARepeat(slice)).toEqual({ looked: [order, state], findings: [] });
  });

  it('is breached where the first is shown', () => {
    const { slice, shown } = asksAgain({ dossier: pupil.dossier });

    expect(showsTheNewestAfterARepeat(slice)).toMatchObject({
      findings: [{ ...aBreach, entries: expect.arrayContaining([shown]) }],
    });
  });

  it('cannot be told where the driver did not say what is shown', () => {
    const { slice } = asksAgain('not told');

    expect(showsTheNewestAfterARepeat(slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('cannot be seen where the dossier had not changed', () => {
    const { slice } = asksAgain({ dossier: pupil.dossier }, pupil.dossier);

    expect(showsTheNewestAfterARepeat(slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('a dossier that was fetched', () => {
  const brings = (dossier: string) => (scene: UserScene) => {
    scene.opens();
    scene.asks(delivery(dossier));
  };

  it('is no repeat of one about another pupil', () => {
    const scene = new UserScene();
    scene.gets({ id: '1' });
    scene.orders({ id: '2', request: { pgn: otherPupil.pgn }, wire: brings(newer) });

    expect(showsTheNewestAfterARepeat(scene.slice).looked).toEqual([]);
  });

  it('is not newer for an ask in between that brought nothing', () => {
    const scene = new UserScene();
    scene.gets({ id: '1' });
    scene.orders({ id: '2' });
    scene.gets({ id: '3' });

    expect(showsTheNewestAfterARepeat(scene.slice).looked).toEqual([]);
  });

  it('is shown in its place also after an ask in between that brought nothing', () => {
    const scene = new UserScene();
    scene.gets({ id: '1' });
    scene.orders({ id: '2' });
    const { shown } = scene.gets({ id: '3', wire: brings(newer) });

    expect(showsTheNewestAfterARepeat(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: expect.arrayContaining([shown]) }],
    });
  });
});
