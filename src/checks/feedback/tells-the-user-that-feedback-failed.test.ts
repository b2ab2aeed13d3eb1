import { describe, expect, it } from 'vitest';
import { SwvScene } from '#evidence/swv-scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { tellsTheUserThatFeedbackFailed } from './tells-the-user-that-feedback-failed.ts';

describe('telling the user whether feedback succeeded', () => {
  it('is seen in failure without a confirmation', () => {
    const scene = new SwvScene('doel');
    scene.givesFeedback({ answer: '' });
    scene.isOrderedFeedback(false);

    expect(tellsTheUserThatFeedbackFailed(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is seen in success with one', () => {
    const scene = new SwvScene('doel');
    scene.givesFeedback();
    scene.isOrderedFeedback();

    expect(tellsTheUserThatFeedbackFailed(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by success without one', () => {
    const scene = new SwvScene('doel');
    scene.givesFeedback({ answer: '' });
    const seq = scene.isOrderedFeedback();

    expect(tellsTheUserThatFeedbackFailed(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by success where nothing was sent', () => {
    const scene = new SwvScene('doel');
    const seq = scene.isOrderedFeedback();

    expect(tellsTheUserThatFeedbackFailed(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by failure with one, unless it was not read for a choice of ours', () => {
    const scene = new SwvScene('doel');
    scene.givesFeedback();
    const seq = scene.isOrderedFeedback(false);

    expect(tellsTheUserThatFeedbackFailed(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-22', 'A22-23'] }],
    });
  });

  it('cannot be seen where the target did not let a user try', () => {
    const scene = new SwvScene('doel');
    scene.drives('giveFeedback', { outcome: { status: 'refused', reason: 'Nee' } });

    expect(tellsTheUserThatFeedbackFailed(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('looks at each order by itself', () => {
    const scene = new SwvScene('doel');
    scene.givesFeedback();
    const first = scene.isOrderedFeedback();
    scene.givesFeedback({ answer: '' });
    const second = scene.isOrderedFeedback(false);
    scene.givesFeedback();
    const third = scene.isOrderedFeedback();

    expect(tellsTheUserThatFeedbackFailed(scene.slice)).toEqual({
      looked: [first, second, third],
      findings: [],
    });
  });

  it('is breached by success of which the confirmation was an earlier one, or came later', () => {
    const scene = new SwvScene('doel');
    scene.givesFeedback();
    scene.isOrderedFeedback();
    const seq = scene.isOrderedFeedback();
    scene.givesFeedback();
    scene.isOrderedFeedback();

    expect(tellsTheUserThatFeedbackFailed(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: [seq] },
    ]);
  });

  it.each([null, 'confirmed', {}, { confirmed: 'true' }])('takes %j for no success', (answer) => {
    const scene = new SwvScene('doel');
    scene.givesFeedback({ answer: '' });
    scene.drives('giveFeedback', { outcome: { status: 'done', answer } });

    expect(tellsTheUserThatFeedbackFailed(scene.slice)).toMatchObject({ findings: [] });
  });
});
