import { describe, expect, it } from 'vitest';
import { fault, message } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { acknowledgesANotification } from './acknowledges-a-notification.ts';
import { NotifiedScene } from './notified-scene.test-support.ts';

describe('acknowledging a notification', () => {
  it('is seen in NotificatieOntvangen', () => {
    const scene = new NotifiedScene();
    const sent = scene.isNotified();
    const answer = sent.answer(
      message('notificatieResponse', { resultaat: 'NotificatieOntvangen' }),
    );

    expect(acknowledgesANotification(scene.slice)).toEqual({
      looked: [sent.seq, answer],
      findings: [],
    });
  });

  it('is breached by another code', () => {
    const scene = new NotifiedScene();
    const answer = scene
      .isNotified()
      .answer(message('notificatieResponse', { resultaat: 'OverdrachtGeslaagd' }));

    expect(acknowledgesANotification(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('by a fault breaches what is only an assumption', () => {
    const scene = new NotifiedScene();
    const answer = scene.isNotified().answer(fault());

    expect(acknowledgesANotification(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: ['A22-21', 'A22-08'] }],
    });
  });

  it('is missed where no answer comes', () => {
    const scene = new NotifiedScene();
    const { seq } = scene.isNotified();

    expect(acknowledgesANotification(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [seq] }],
    });
  });

  it('cannot be told where nothing was sent', () => {
    const scene = new NotifiedScene();
    scene.isToldToAsk();

    expect(acknowledgesANotification(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
