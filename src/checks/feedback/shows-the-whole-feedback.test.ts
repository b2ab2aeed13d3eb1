import { describe, expect, it } from 'vitest';
import { firstKey, SwvScene } from '#evidence/swv-scenes.test-support.ts';
import { pupil, schools } from '#evidence/transcript-builder.test-support.ts';
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

  it('is seen beside older feedback and that of another, with white space around it', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback(firstKey, 'Twee uur');
    const request = { brin: schools.target.brin, pgn: pupil.pgn };
    const feedback = [
      { fromBrin: schools.other.brin, tekst: 'Nee', datum: '2026-01-05' },
      { fromBrin: schools.counterpart.brin, tekst: 'Eerder', datum: '2026-01-05' },
      { fromBrin: schools.counterpart.brin, tekst: ' Twee uur\n', datum: '2026-01-05' },
    ];
    scene.drives('showFeedback', { request, outcome: { status: 'done', answer: { feedback } } });

    expect(showsTheWholeFeedback(scene.slice)).toMatchObject({ findings: [] });
  });

  it('cannot be seen where only that of another is shown, or it was shown before', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.shows(pupil.pgn, 'Toegekend');
    scene.isToldFeedback();
    const request = { brin: schools.target.brin, pgn: pupil.pgn };
    const feedback = [{ fromBrin: schools.other.brin, tekst: 'Nee', datum: '2026-01-05' }];
    scene.drives('showFeedback', { request, outcome: { status: 'done', answer: { feedback } } });

    expect(showsTheWholeFeedback(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('cannot be seen in feedback on what was not offered', () => {
    const scene = new SwvScene('bron');
    scene.isToldFeedback();
    scene.shows(pupil.pgn, 'Half');

    expect(showsTheWholeFeedback(scene.slice)).toMatchObject({ looked: [] });
  });
});
