import { describe, expect, it } from 'vitest';
import { SwvScene, secondKey } from '#evidence/swv-scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { sendsNoFeedbackWithoutTheTrafficCenter } from './sends-no-feedback-without-the-traffic-center.ts';

describe('sending no feedback without the Traffic Center', () => {
  it('is seen where nothing follows a refusal', () => {
    const scene = new SwvScene('doel');
    scene.announcesFeedback('KoppelsleutelOnbekend');
    scene.isOrderedFeedback(false);

    expect(sendsNoFeedbackWithoutTheTrafficCenter(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by feedback after a refusal', () => {
    const scene = new SwvScene('doel');
    scene.announcesFeedback('KoppelsleutelOnbekend');
    scene.givesFeedback();

    expect(sendsNoFeedbackWithoutTheTrafficCenter(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: [] }],
    });
  });

  it('cannot be seen where the Traffic Center agreed', () => {
    const scene = new SwvScene('doel');
    scene.announcesFeedback();
    scene.givesFeedback();

    expect(sendsNoFeedbackWithoutTheTrafficCenter(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('names the refusal and what went out after it', () => {
    const scene = new SwvScene('doel');
    const refused = scene.announcesFeedback('KoppelsleutelOnbekend');
    const seq = scene.givesFeedback();

    expect(sendsNoFeedbackWithoutTheTrafficCenter(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [refused, refused + 1, seq] }],
    });
  });

  it.each<[string, (scene: SwvScene) => void]>([
    [
      'went out before',
      (scene) => {
        scene.givesFeedback();
        scene.announcesFeedback('KoppelsleutelOnbekend');
      },
    ],
    [
      'is about another dossier',
      (scene) => {
        scene.announcesFeedback('KoppelsleutelOnbekend');
        scene.givesFeedback({ koppelsleutel: secondKey });
      },
    ],
  ])('is not breached by feedback that %s', (_what, play) => {
    const scene = new SwvScene('doel');
    play(scene);

    expect(sendsNoFeedbackWithoutTheTrafficCenter(scene.slice)).toMatchObject({ findings: [] });
  });
});
