import { describe, expect, it } from 'vitest';
import { otherSession, refusal } from '#evidence/scenes.test-support.ts';
import { NotifiedScene } from '../notification/notified-scene.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { asksOnlyWhenAUserAsks } from './asks-only-when-a-user-asks.ts';

/** A target whose user asked in vain. */
function askedInVain(): NotifiedScene {
  const scene = new NotifiedScene();
  scene.isToldToAsk();
  scene.opens();
  scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
  scene.signsOff({ resultaat: 'LeerlinginfoNietBeschikbaar' });
  scene.answersState('done');
  return scene;
}

describe('asking only when a user asks', () => {
  it('is seen where a notification makes nobody ask', () => {
    const scene = askedInVain();
    const sent = scene.confirmsANotification();

    expect(asksOnlyWhenAUserAsks(scene.slice)).toEqual({ looked: [sent, sent + 1], findings: [] });
  });

  it('is breached by a session that opens after it', () => {
    const scene = askedInVain();
    const sent = scene.confirmsANotification();
    const { seq } = scene.opens(otherSession);

    expect(asksOnlyWhenAUserAsks(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [sent, seq], assumptions: [] }],
    });
  });

  it('allows a session that a user asks for, also before the driver has told so', () => {
    const scene = askedInVain();
    scene.confirmsANotification();
    scene.showsNotifications();
    scene.opens(otherSession);
    scene.isToldToAsk();

    expect(asksOnlyWhenAUserAsks(scene.slice)).toMatchObject({ findings: [] });
  });

  it('allows what comes of an ask that began before another call was told', () => {
    const scene = askedInVain();
    const begunAfter = scene.confirmsANotification();
    scene.opens(otherSession);
    scene.showsNotifications();
    scene.transcript.drive(scene.scenario, 'askDossier', { begunAfter });

    expect(asksOnlyWhenAUserAsks(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a session that opens before the user asks again', () => {
    const scene = askedInVain();
    scene.confirmsANotification();
    scene.opens(otherSession);
    scene.showsNotifications();
    scene.isToldToAsk();

    expect(asksOnlyWhenAUserAsks(scene.slice)).toMatchObject({ findings: [{ ...aBreach }] });
  });

  it('cannot be told where the first ask had not begun, or nothing came in', () => {
    const early = new NotifiedScene();
    early.isToldToAsk();
    early.confirmsANotification();
    early.opens();

    expect([early, askedInVain()].map(({ slice }) => asksOnlyWhenAUserAsks(slice))).toMatchObject([
      { looked: [], findings: [{ kind: 'unclear' }] },
      { looked: [], findings: [{ kind: 'unclear' }] },
    ]);
  });
});
