import { describe, expect, it } from 'vitest';
import { SwvScene, strayKey } from '#evidence/swv-scenes.test-support.ts';
import { fault, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { keepsStrayFeedbackOut } from './keeps-stray-feedback-out.ts';

describe('keeping stray feedback out', () => {
  it('is seen where it stands with no pupil', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback(strayKey).answer(fault());
    scene.shows(pupil.pgn);

    expect(keepsStrayFeedbackOut(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached where it stands with one', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback(strayKey);
    const seq = scene.shows(pupil.pgn, 'Toegekend');

    expect(keepsStrayFeedbackOut(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [expect.any(Number), seq], assumptions: [] }],
    });
  });

  it('cannot be seen where the koppelsleutel is known', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback();
    scene.shows(pupil.pgn, 'Toegekend');

    expect(keepsStrayFeedbackOut(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('is seen where only feedback of another stands with one', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback(strayKey);
    const request = { brin: schools.target.brin, pgn: pupil.pgn };
    const feedback = [{ fromBrin: schools.other.brin, tekst: 'Ja', datum: '2026-01-05' }];
    scene.drives('showFeedback', { request, outcome: { status: 'done', answer: { feedback } } });

    expect(keepsStrayFeedbackOut(scene.slice)).toMatchObject({ findings: [] });
  });

  it.each<[string, (scene: SwvScene) => void]>([
    ['nothing', () => {}],
    [
      'that it cannot tell',
      (scene) => {
        scene.drives('showFeedback', { outcome: { status: 'refused', reason: 'Nee' } });
      },
    ],
  ])('cannot be seen where the driver tells %s', (_what, tells) => {
    const scene = new SwvScene('bron');
    scene.shows(pupil.pgn, 'Toegekend');
    const { seq } = scene.isToldFeedback(strayKey);
    tells(scene);

    expect(keepsStrayFeedbackOut(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [seq] }],
    });
  });
});
