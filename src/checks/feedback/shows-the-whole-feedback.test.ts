import { describe, expect, it } from 'vitest';
import { firstKey, SwvScene } from '#evidence/swv-scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { showsTheWholeFeedback } from './shows-the-whole-feedback.ts';

describe('showing the whole feedback', () => {
  it('is seen in the whole text, wherever its lines break', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback(firstKey, 'Twee uur toegekend');
    scene.shows(pupil.pgn, 'Twee uur\n toegekend');

    expect(showsTheWholeFeedback(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by half of it', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback(firstKey, 'Twee uur toegekend');
    const seq = scene.shows(pupil.pgn, 'Twee uur');

    expect(showsTheWholeFeedback(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [expect.any(Number), seq], assumptions: [] }],
    });
  });

  it('cannot be seen where it is shown nowhere', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback();
    scene.shows(pupil.pgn);

    expect(showsTheWholeFeedback(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });
});
