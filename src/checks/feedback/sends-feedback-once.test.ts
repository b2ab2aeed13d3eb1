import { describe, expect, it } from 'vitest';
import { SwvScene } from '#evidence/swv-scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { sendsFeedbackOnce } from './sends-feedback-once.ts';

describe('sending feedback once', () => {
  it('is seen in one attempt', () => {
    const scene = new SwvScene('doel');
    scene.givesFeedback();
    scene.isOrderedFeedback();

    expect(sendsFeedbackOnce(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is seen in one attempt for each of two orders', () => {
    const scene = new SwvScene('doel');
    scene.givesFeedback();
    scene.isOrderedFeedback();
    scene.givesFeedback();
    scene.isOrderedFeedback();

    expect(sendsFeedbackOnce(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a second attempt, also one that comes late', () => {
    const scene = new SwvScene('doel');
    scene.givesFeedback({ answer: '' });
    scene.isOrderedFeedback(false);
    const seq = scene.givesFeedback();

    expect(sendsFeedbackOnce(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('cannot be seen where nothing was sent', () => {
    const scene = new SwvScene('doel');
    scene.isOrderedFeedback(false);

    expect(sendsFeedbackOnce(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });
});
