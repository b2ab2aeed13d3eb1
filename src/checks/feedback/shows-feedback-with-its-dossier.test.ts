import { describe, expect, it } from 'vitest';
import { SwvScene, secondKey } from '#evidence/swv-scenes.test-support.ts';
import { otherPupil, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { showsFeedbackWithItsDossier } from './shows-feedback-with-its-dossier.ts';

describe('showing feedback with its dossier', () => {
  it('is seen with the pupil that it is about', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    scene.isToldFeedback();
    scene.shows(pupil.pgn, 'Toegekend');
    scene.shows(otherPupil.pgn);

    expect(showsFeedbackWithItsDossier(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached where it stands with nobody', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    scene.isToldFeedback();
    const seq = scene.shows(pupil.pgn);

    expect(showsFeedbackWithItsDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [expect.any(Number), seq], assumptions: [] }],
    });
  });

  it('is breached where it stands with another pupil as well', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    scene.isToldFeedback();
    scene.shows(pupil.pgn, 'Toegekend');
    const seq = scene.shows(otherPupil.pgn, 'Toegekend');

    expect(showsFeedbackWithItsDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [expect.any(Number), seq], assumptions: [] }],
    });
  });

  it('cannot be seen where the driver tells nothing', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    scene.isToldFeedback();

    expect(showsFeedbackWithItsDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is seen where another pupil has feedback of another', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    scene.isToldFeedback();
    scene.shows(pupil.pgn, 'Toegekend');
    const request = { brin: schools.target.brin, pgn: otherPupil.pgn };
    const feedback = [{ fromBrin: schools.other.brin, tekst: 'Ja', datum: '2026-01-05' }];
    scene.drives('showFeedback', { request, outcome: { status: 'done', answer: { feedback } } });

    expect(showsFeedbackWithItsDossier(scene.slice)).toMatchObject({ findings: [] });
  });

  it('cannot be seen in feedback on what was not offered', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback(secondKey);
    scene.shows(pupil.pgn);

    expect(showsFeedbackWithItsDossier(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
