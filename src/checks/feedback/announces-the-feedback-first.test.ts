import { describe, expect, it } from 'vitest';
import { firstKey, SwvScene, secondKey } from '#evidence/swv-scenes.test-support.ts';
import { envelope, law, schools } from '#evidence/transcript-builder.test-support.ts';
import { encodeMessage } from '#exchange/encode.ts';
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

  it('looks at the order, the announcement and the feedback', () => {
    const scene = new SwvScene('doel');
    const announced = scene.announcesFeedback();
    const given = scene.givesFeedback();
    const order = scene.isOrderedFeedback();

    expect(announcesTheFeedbackFirst(scene.slice)).toEqual({
      looked: [order, announced, announced + 1, given, given + 1],
      findings: [],
    });
  });

  it('is breached by one that was not answered', () => {
    const scene = new SwvScene('doel');
    const { release } = scene.slice;
    const fields = {
      bronBrin: schools.target.brin,
      bronRouteringsKenmerk: schools.target.routeringsKenmerk,
      doelBrin: schools.counterpart.brin,
      doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
      koppelsleutel: firstKey,
    };
    const body = encodeMessage(release, 'meldenTerugkoppelingRequest', fields);
    scene.transcript.send({ from: 'target', to: 'traffic-center', body });
    const seq = scene.givesFeedback();

    expect(announcesTheFeedbackFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it('in another layout breaches what is only an assumption, whatever goes out then', () => {
    const scene = new SwvScene('doel');
    const body = envelope(`<meldenTerugkoppelingRequest xmlns="${law.release.namespace}"/>`);
    const { seq } = scene.transcript.send({ from: 'target', to: 'traffic-center', body });
    scene.givesFeedback();
    scene.isOrderedFeedback();

    expect(announcesTheFeedbackFirst(scene.slice).findings).toMatchObject([
      { ...aBreach, expected: { en: expect.stringMatching(/laid out/) }, entries: [seq] },
    ]);
  });

  it('cannot be seen where the target refused to give feedback', () => {
    const scene = new SwvScene('doel');
    scene.drives('giveFeedback', { outcome: { status: 'refused', reason: 'Nee' } });

    expect(announcesTheFeedbackFirst(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
