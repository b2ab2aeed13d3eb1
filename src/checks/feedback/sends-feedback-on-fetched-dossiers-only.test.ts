import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { firstKey, SwvScene, secondKey, swvDossier } from '#evidence/swv-scenes.test-support.ts';
import { text } from '#words/text.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { sendsFeedbackOnFetchedDossiersOnly } from './sends-feedback-on-fetched-dossiers-only.ts';

describe('sending feedback on fetched dossiers only', () => {
  it('is seen where a user is not allowed to try', () => {
    const scene = new SwvScene('doel');
    scene.drives('giveFeedback', {
      request: { koppelsleutel: firstKey },
      outcome: { status: 'refused', reason: 'Nee' },
    });

    expect(sendsFeedbackOnFetchedDossiersOnly(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is seen where a user tries and nothing goes out', () => {
    const scene = new SwvScene('doel');
    scene.isOrderedFeedback(false);

    expect(sendsFeedbackOnFetchedDossiersOnly(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by feedback on a dossier that was not fetched', () => {
    const scene = new SwvScene('doel');
    const seq = scene.givesFeedback();
    const order = scene.isOrderedFeedback();

    expect(sendsFeedbackOnFetchedDossiersOnly(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [order, seq], assumptions: [] }],
    });
  });

  it('is breached by announcing it', () => {
    const scene = new SwvScene('doel');
    const seq = scene.announcesFeedback();
    const order = scene.isOrderedFeedback(false);

    expect(sendsFeedbackOnFetchedDossiersOnly(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [order, seq], assumptions: [] }],
    });
  });

  it('cannot be seen in feedback on a dossier that was fetched', () => {
    const scene = new SwvScene('doel');
    scene.fetches(firstKey, delivery(swvDossier));
    scene.givesFeedback();
    scene.isOrderedFeedback();

    expect(sendsFeedbackOnFetchedDossiersOnly(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('looks at what a user tries, and not at what came of it for another dossier', () => {
    const scene = new SwvScene('doel');
    scene.announcesFeedback('TerugkoppelingGeregistreerd', secondKey);
    scene.givesFeedback({ koppelsleutel: secondKey });
    const order = scene.isOrderedFeedback(false);

    expect(sendsFeedbackOnFetchedDossiersOnly(scene.slice)).toEqual({
      looked: [order],
      findings: [],
    });
  });

  it('cannot be seen where the driver could not try', () => {
    const scene = new SwvScene('doel');
    const request = { koppelsleutel: firstKey };
    scene.drives('giveFeedback', {
      request,
      outcome: { status: 'failed', why: text('Stuk', 'Broken') },
    });

    expect(sendsFeedbackOnFetchedDossiersOnly(scene.slice)).toMatchObject({ looked: [] });
  });

  it.each<[string, (scene: SwvScene) => void]>([
    ['another dossier was', (scene) => void scene.fetches(secondKey, delivery(swvDossier))],
    ['it was refused', (scene) => void scene.fetches(firstKey, refusal('GeenToestemming'))],
  ])('is breached by feedback where %s fetched', (_what, before) => {
    const scene = new SwvScene('doel');
    before(scene);
    const seq = scene.givesFeedback();
    const order = scene.isOrderedFeedback();

    expect(sendsFeedbackOnFetchedDossiersOnly(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [order, seq] }],
    });
  });

  it('is breached by feedback on a dossier that was fetched afterwards', () => {
    const scene = new SwvScene('doel');
    const seq = scene.givesFeedback();
    const order = scene.isOrderedFeedback();
    scene.fetches(firstKey, delivery(swvDossier));

    expect(sendsFeedbackOnFetchedDossiersOnly(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [order, seq] }],
    });
  });
});
