import { describe, expect, it } from 'vitest';
import { envelope, law } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { NoticeScene } from './notice-scene.test-support.ts';
import { notifiesOnlyOnAUsersAct } from './notifies-only-on-a-users-act.ts';

describe("notifying only on a user's act", () => {
  it('is seen where nothing goes out', () => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain();
    const made = scene.makesReady();

    expect(notifiesOnlyOnAUsersAct(scene.slice)).toEqual({ looked: [ask.seq, made], findings: [] });
  });

  it('allows what goes out while the user chooses, or later', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain();
    scene.makesReady();
    scene.announces();
    scene.isToldToNotify();
    scene.notifies();

    expect(notifiesOnlyOnAUsersAct(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by an announcement, and by a notification', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain();
    scene.makesReady();
    const announced = scene.announces();
    const notified = scene.notifies();

    expect(notifiesOnlyOnAUsersAct(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [announced.seq] },
        { ...aBreach, entries: [notified.seq] },
      ],
    });
  });

  it('is breached by what goes out while the dossier is made ready, though a user chooses later', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain();
    const { seq } = scene.announces();
    scene.makesReady();
    scene.isToldToNotify();

    expect(notifiesOnlyOnAUsersAct(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by an announcement in another layout too', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain();
    scene.makesReady();
    const { seq } = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: envelope(`<meldenNotificatieRequest xmlns="${law.release.namespace}"/>`),
    });

    expect(notifiesOnlyOnAUsersAct(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it.each([
    ['nobody asked', (scene: NoticeScene) => scene.makesReady()],
    ['nothing was made ready', (scene: NoticeScene) => scene.isAskedInVain()],
    [
      'the session was not valid',
      (scene: NoticeScene) => {
        scene.isAskedInVain({}, 'SessieReedsAfgemeld');
        scene.makesReady();
      },
    ],
  ])('cannot be told where %s', (_what, happen) => {
    const scene = new NoticeScene();
    happen(scene);

    expect(notifiesOnlyOnAUsersAct(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be told where the dossier was only withdrawn, or could not be made ready', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain();
    scene.transcript.drive(scene.scenario, 'withdrawReady');
    scene.transcript.drive(scene.scenario, 'makeReady', {
      outcome: { status: 'refused', reason: 'Nee' },
    });
    scene.notifies();

    expect(notifiesOnlyOnAUsersAct(scene.slice)).toMatchObject({ looked: [] });
  });
});
