import { describe, expect, it } from 'vitest';
import { SwvScene, secondKey } from '#evidence/swv-scenes.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { announcesTheFeedbackFirst } from './announces-the-feedback-first.ts';

describe('announcing feedback first', () => {
  it('is seen where the announcement was answered first', () => {
    const scene = new SwvScene('doel');
    scene.announcesFeedback();
    scene.givesFeedback();
    scene.isOrderedFeedback();

    expect(announcesTheFeedbackFirst(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by feedback without one', () => {
    const scene = new SwvScene('doel');
    const seq = scene.givesFeedback();
    scene.isOrderedFeedback();

    expect(announcesTheFeedbackFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by one that comes after it', () => {
    const scene = new SwvScene('doel');
    const seq = scene.givesFeedback();
    scene.announcesFeedback();
    scene.isOrderedFeedback();

    expect(announcesTheFeedbackFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by one under another koppelsleutel', () => {
    const scene = new SwvScene('doel');
    scene.announcesFeedback('TerugkoppelingGeregistreerd', secondKey);
    const seq = scene.givesFeedback();

    expect(announcesTheFeedbackFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is missing where a user gave feedback and nothing went out', () => {
    const scene = new SwvScene('doel');
    const seq = scene.isOrderedFeedback();

    expect(announcesTheFeedbackFirst(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [seq] }],
    });
  });
});
