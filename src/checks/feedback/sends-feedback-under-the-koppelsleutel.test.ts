import { describe, expect, it } from 'vitest';
import { firstKey, SwvScene, secondKey } from '#evidence/swv-scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { sendsFeedbackUnderTheKoppelsleutel } from './sends-feedback-under-the-koppelsleutel.ts';

describe('sending feedback under the koppelsleutel', () => {
  it('is seen in that of the dossier, in whatever letters', () => {
    const scene = new SwvScene('doel');
    scene.announcesFeedback();
    scene.givesFeedback({ koppelsleutel: firstKey.toUpperCase() });
    scene.isOrderedFeedback();

    expect(sendsFeedbackUnderTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by another', () => {
    const scene = new SwvScene('doel');
    scene.announcesFeedback();
    const seq = scene.givesFeedback({ koppelsleutel: secondKey });
    scene.isOrderedFeedback();

    expect(sendsFeedbackUnderTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('cannot be seen where nothing was sent', () => {
    const scene = new SwvScene('doel');
    scene.isOrderedFeedback();

    expect(sendsFeedbackUnderTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is seen in that of one of two dossiers', () => {
    const scene = new SwvScene('doel');
    scene.givesFeedback();
    scene.isOrderedFeedback();
    scene.givesFeedback({ koppelsleutel: secondKey });
    scene.isOrderedFeedback(true, secondKey);

    expect(sendsFeedbackUnderTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });
});
