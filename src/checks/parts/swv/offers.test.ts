import { describe, expect, it } from 'vitest';
import { firstKey, SwvScene, secondKey, strayKey } from '#evidence/swv-scenes.test-support.ts';
import { message, otherPupil, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { isWithdrawnBefore, offersOf, offerUnder, swvAsks } from './offers.ts';

const endOfRun = Number.POSITIVE_INFINITY;
const at = { brin: schools.target.brin, forBrin: schools.counterpart.brin };

describe('an offer', () => {
  it('is of the pupil of the order that is under way', () => {
    const scene = new SwvScene('bron');
    scene.announces(secondKey);
    scene.isOrdered(otherPupil.pgn);
    scene.announces();
    scene.isOrdered();

    expect(offersOf(scene.slice)).toMatchObject([
      { koppelsleutel: secondKey, pgn: otherPupil.pgn },
      { koppelsleutel: firstKey, pgn: pupil.pgn },
    ]);
  });

  it('is of one pupil or another where orders for both had come to nothing', () => {
    const scene = new SwvScene('bron');
    scene.isOrdered();
    scene.isOrdered(otherPupil.pgn);
    scene.announces();

    expect(offersOf(scene.slice)).toMatchObject([{ order: expect.anything(), pgn: undefined }]);
  });

  it('is of the pupil of an order that was told before it, once, and then of nobody', () => {
    const scene = new SwvScene('bron');
    scene.isOrdered();
    scene.announces();
    scene.announces(secondKey);

    expect(offersOf(scene.slice)).toMatchObject([{ pgn: pupil.pgn }, { order: undefined }]);
  });

  it('is none where no koppelsleutel was issued', () => {
    const scene = new SwvScene('bron');
    const { key: scenario } = scene.scenario;
    const body = message('meldenNotificatieRequest', {
      bronBrin: schools.target.brin,
      bronRouteringsKenmerk: schools.target.routeringsKenmerk,
      doelBrin: schools.counterpart.brin,
      doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
      doel: 'SWV',
    });
    const announce = () =>
      scene.transcript.send({ from: 'target', to: 'traffic-center', scenario, body });
    announce();
    announce().answer(message('meldenNotificatieResponse', { resultaat: 'OnbekendeSchool' }));

    expect(offersOf(scene.slice)).toEqual([]);
  });

  it('is found under its koppelsleutel in any case, once it was made', () => {
    const scene = new SwvScene('bron');
    const before = scene.isOrdered();
    scene.announces();
    const { slice } = scene;

    expect(offerUnder(slice, firstKey.toUpperCase())).toMatchObject({ koppelsleutel: firstKey });
    expect(offerUnder(slice, firstKey, before)).toBeUndefined();
    expect(offerUnder(slice, secondKey)).toBeUndefined();
  });
});

describe('a request by koppelsleutel', () => {
  it('is not one by zoeksleutel', () => {
    const scene = new SwvScene('bron');
    const { seq } = scene.startsToAsk(strayKey);
    const { key: scenario } = scene.scenario;
    const body = message('documentRequest', {
      bronBrin: schools.target.brin,
      bronRouteringsKenmerk: schools.target.routeringsKenmerk,
      doelBrin: schools.counterpart.brin,
      doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
      zoeksleutelPgnfrag: { zoeksleutel: pupil.zoeksleutel, pgnfrag: '0006' },
      overdrachtsoort: 'overstapdossier',
      sessieId: '00000000-aaaa-4bbb-8ccc-0123456789ab',
      dossierVersie: '2019.1',
    });
    scene.transcript.send({ from: 'counterpart', to: 'target', scenario, body });

    expect(swvAsks(scene.slice)).toMatchObject([{ request: { seq } }]);
  });
});

describe('what was ready about a pupil', () => {
  const refused = { status: 'refused', reason: 'Nee' } as const;
  const request = { ...at, pgn: pupil.pgn };

  it.each<[string, (scene: SwvScene) => void]>([
    ['that a user took back', (scene) => void scene.drives('withdrawReady', { request })],
    [
      'that a user took back, and another thing happened',
      (scene) => {
        scene.drives('withdrawReady', { request });
        scene.drives('notify', { request });
        scene.drives('makeReady', { request: { ...at, pgn: otherPupil.pgn } });
      },
    ],
    [
      'that could not be made ready again',
      (scene) => {
        scene.drives('withdrawReady', { request });
        scene.drives('makeReady', { request, outcome: refused });
      },
    ],
  ])('%s is withdrawn', (_what, play) => {
    const scene = new SwvScene('bron');
    play(scene);

    expect(isWithdrawnBefore(scene.slice, pupil.pgn, endOfRun)).toBe(true);
  });

  it.each<[string, (scene: SwvScene) => void]>([
    ['that nobody took back', () => {}],
    [
      'that was made ready again',
      (scene) => {
        scene.drives('withdrawReady', { request });
        scene.drives('makeReady', { request });
      },
    ],
    [
      'that could not be taken back',
      (scene) => {
        scene.drives('makeReady', { request });
        scene.drives('withdrawReady', { request, outcome: refused });
      },
    ],
    [
      'where that of another was taken back',
      (scene) => {
        scene.drives('withdrawReady', { request: { ...at, pgn: otherPupil.pgn } });
      },
    ],
  ])('%s is not', (_what, play) => {
    const scene = new SwvScene('bron');
    play(scene);

    expect(isWithdrawnBefore(scene.slice, pupil.pgn, endOfRun)).toBe(false);
  });

  it('is not yet withdrawn before that', () => {
    const scene = new SwvScene('bron');
    const seq = scene.drives('withdrawReady', { request });

    expect(isWithdrawnBefore(scene.slice, pupil.pgn, seq)).toBe(false);
    expect(isWithdrawnBefore(scene.slice, pupil.pgn, seq + 1)).toBe(true);
  });
});
