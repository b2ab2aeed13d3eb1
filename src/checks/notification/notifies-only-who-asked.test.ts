import { describe, expect, it } from 'vitest';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { NoticeScene } from './notice-scene.test-support.ts';
import { notifiesOnlyWhoAsked } from './notifies-only-who-asked.ts';

describe('notifying only who asked', () => {
  it.each(['done', 'refused'] as const)('is seen where nothing goes out: %s', (status) => {
    const scene = new NoticeScene();
    scene.makesReady();
    const told = scene.isToldToNotify({ status, answer: { delivered: false }, reason: 'Nee' });

    expect(notifiesOnlyWhoAsked(scene.slice)).toEqual({ looked: [told], findings: [] });
  });

  it('is seen where what goes out is for who asked', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain();
    scene.announces();
    scene.notifies();
    scene.isToldToNotify();

    expect(notifiesOnlyWhoAsked(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by an announcement and by a notification for who did not ask', () => {
    const scene = new NoticeScene();
    const announced = scene.announces({}, { resultaat: 'SessieAfwijkend' });
    const notified = scene.notifies();
    scene.isToldToNotify();

    expect(notifiesOnlyWhoAsked(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [announced.seq], assumptions: [] },
        { ...aBreach, entries: [notified.seq], assumptions: [] },
      ],
    });
  });

  it.each([
    ['another school asked', { doelBrin: schools.other.brin }, undefined],
    ['the session was not valid', {}, 'SessieReedsAfgemeld'],
  ])('is breached where %s', (_what, changes, result) => {
    const scene = new NoticeScene();
    scene.isAskedInVain(changes, result);
    const { seq } = scene.announces();
    scene.isToldToNotify();

    expect(notifiesOnlyWhoAsked(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it('cannot be told where no user chose to notify', () => {
    const scene = new NoticeScene();
    scene.makesReady();

    expect(notifiesOnlyWhoAsked(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
