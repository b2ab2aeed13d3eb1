import { describe, expect, it } from 'vitest';
import { BronScene, delivery } from '#evidence/scenes.test-support.ts';
import { otherPupil, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { dossierWith, knows } from './delivered.test-support.ts';
import { type Delivered, overDelivered } from './delivered.ts';

const first = dossierWith('<roepnaam>Fé</roepnaam>');
const second = dossierWith('<roepnaam>Anne</roepnaam>');
const nothing = text('Niets', 'Nothing');

/** What was delivered in a scene, as a check gets to see it. */
function seenIn({ slice }: BronScene): Delivered[] {
  const seen: Delivered[] = [];
  const judge = (delivered: Delivered) => {
    seen.push(delivered);
    return [];
  };
  overDelivered(slice, { concerns: () => true, judge, nothing });
  return seen;
}

function nameIn({ known }: Delivered): string | undefined {
  return known.children
    .at(-1)
    ?.children.at(-1)
    ?.children.find(({ name }) => name === 'roepnaam')?.text;
}

function loads(scene: BronScene, dossier: string, pgn = pupil.pgn, refused = false): void {
  scene.transcript.drive(scene.scenario, 'loadPupil', {
    request: { brin: schools.target.brin, pgn, dossier },
    ...(refused && { outcome: { status: 'refused', reason: 'Nee' } }),
  });
}

describe('what is known of the pupil of a delivered dossier', () => {
  it.each<[string, (scene: BronScene) => void]>([
    [
      'loaded last',
      (scene) => {
        loads(scene, first);
        loads(scene, second);
      },
    ],
    [
      'loaded, whatever was loaded of another',
      (scene) => {
        loads(scene, second);
        loads(scene, first, otherPupil.pgn);
      },
    ],
    [
      'loaded, whatever was refused',
      (scene) => {
        loads(scene, second);
        loads(scene, first, pupil.pgn, true);
      },
    ],
    [
      'loaded, whatever a user did else',
      (scene) => {
        loads(scene, second);
        const request = { pgn: pupil.pgn, dossier: first };
        scene.transcript.drive(scene.scenario, 'showPupil', { request });
      },
    ],
  ])('is what was %s', (_what, play) => {
    const scene = new BronScene();
    play(scene);
    scene.asks().answer(delivery(second));

    expect(seenIn(scene).map(nameIn)).toEqual(['Anne']);
  });

  it('is what was loaded before the request', () => {
    const scene = new BronScene();
    loads(scene, second);
    const ask = scene.asks();
    loads(scene, first);
    const seq = ask.answer(delivery(second));

    expect(seenIn(scene).map(nameIn)).toEqual(['Anne']);
    expect(seenIn(scene)).toMatchObject([{ seq }]);
  });

  it('is the leased dossier when the order named none', () => {
    const scene = new BronScene();
    scene.asks().answer(delivery(second));

    expect(seenIn(scene)).toMatchObject([
      {
        known: {
          children: expect.arrayContaining([expect.objectContaining({ name: 'metadata' })]),
        },
      },
    ]);
  });

  it.each<[string, (scene: BronScene) => void]>([
    ['nothing was loaded', (scene) => void scene.asks().answer(delivery(second))],
    [
      'no answer came',
      (scene) => {
        knows(scene, first);
        scene.asks().breakOff();
      },
    ],
    [
      'only another pupil was loaded',
      (scene) => {
        loads(scene, first, otherPupil.pgn);
        scene.asks().answer(delivery(second));
      },
    ],
  ])('is nothing to compare with where %s', (_what, play) => {
    const scene = new BronScene({ isLoaded: false });
    play(scene);

    expect(seenIn(scene)).toEqual([]);
  });
});
