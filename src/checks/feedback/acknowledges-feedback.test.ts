import { describe, expect, it } from 'vitest';
import { SwvScene, strayKey } from '#evidence/swv-scenes.test-support.ts';
import { envelope, fault, law, message } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { acknowledgesFeedback } from './acknowledges-feedback.ts';

describe('acknowledging feedback', () => {
  it('is seen in a plain confirmation', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene
      .isToldFeedback()
      .answer(message('terugkoppelingResponse', { resultaat: 'TerugkoppelingOntvangen' }));

    expect(acknowledgesFeedback(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a fault', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const answer = scene.isToldFeedback().answer(fault());

    expect(acknowledgesFeedback(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is breached by nothing that is a message', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const answer = scene.isToldFeedback().answer('OK');

    expect(acknowledgesFeedback(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('by another result breaches what is only an assumption', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback().answer(message('terugkoppelingResponse', { resultaat: 'Ok' }));

    expect(acknowledgesFeedback(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: ['A22-23'] }],
    });
  });

  it('is an absence where no answer came', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback();

    expect(acknowledgesFeedback(scene.slice)).toMatchObject({ findings: [{ ...anAbsence }] });
  });

  it('cannot be seen in the answer to feedback on what was not offered', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene
      .isToldFeedback(strayKey)
      .answer(message('terugkoppelingResponse', { resultaat: 'TerugkoppelingOntvangen' }));

    expect(acknowledgesFeedback(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it.each([
    ['a fault', fault('Nee'), 'A SOAP fault: "Nee"'],
    ['nothing that is a message', 'OK', 'The answer is no message of OSO'],
  ])('is told of %s as it came', (_what, answer, told) => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.isToldFeedback().answer(answer);

    expect(acknowledgesFeedback(scene.slice).findings).toMatchObject([{ actual: { en: told } }]);
  });

  it('in another layout breaches what is only an assumption', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene
      .isToldFeedback()
      .answer(envelope(`<terugkoppelingResponse xmlns="${law.release.namespace}"/>`));

    expect(acknowledgesFeedback(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: ['A22-23'] }],
    });
  });
});
