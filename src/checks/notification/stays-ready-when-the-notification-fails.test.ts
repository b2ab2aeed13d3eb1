import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { NoticeScene } from './notice-scene.test-support.ts';
import { staysReadyWhenTheNotificationFails } from './stays-ready-when-the-notification-fails.ts';

/** A target whose notification got this answer. */
function notified(resultaat: string): NoticeScene {
  const scene = new NoticeScene();
  scene.isAskedInVain();
  scene.makesReady();
  scene.announces();
  scene.notifies({}, { resultaat });
  return scene;
}

describe('staying ready when the notification fails', () => {
  it('is seen in the dossier', () => {
    const scene = notified('Nee');
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(staysReadyWhenTheNotificationFails(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it('is breached by a refusal', () => {
    const scene = notified('Nee');
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(staysReadyWhenTheNotificationFails(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is missed where no answer comes', () => {
    const scene = notified('Nee');
    const { seq } = scene.asks();

    expect(staysReadyWhenTheNotificationFails(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [seq] }],
    });
  });

  it('cannot be told where the notification arrived, or nobody asked after it', () => {
    const arrived = notified('NotificatieOntvangen');
    arrived.asks().answer(refusal('LeerlinginfoNietBeschikbaar'));
    const unasked = notified('Nee');

    expect(
      [arrived, unasked].map(({ slice }) => staysReadyWhenTheNotificationFails(slice)),
    ).toMatchObject([
      { looked: [], findings: [{ kind: 'unclear' }] },
      { looked: [], findings: [{ kind: 'unclear' }] },
    ]);
  });

  it('is seen where one of two notifications failed', () => {
    const scene = notified('Nee');
    scene.notifies();
    const { seq } = scene.asks();

    expect(staysReadyWhenTheNotificationFails(scene.slice).findings).toMatchObject([
      { ...anAbsence, entries: [seq] },
    ]);
  });

  it('cannot be told of a request before it, or of a school that it is not ready for', () => {
    const scene = notified('Nee');
    scene.asks({ doelBrin: '99ZD' }).answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(staysReadyWhenTheNotificationFails(scene.slice)).toMatchObject({ looked: [] });
  });

  it('rests on an assumption where the session was not checked', () => {
    const scene = notified('Nee');
    scene.asks().answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(staysReadyWhenTheNotificationFails(scene.slice).findings).toMatchObject([
      { ...aBreach, assumptions: ['A22-06'] },
    ]);
  });
});
