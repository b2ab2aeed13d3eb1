import { describe, expect, it } from 'vitest';
import { SwvScene } from '#evidence/swv-scenes.test-support.ts';
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
});
