import { describe, expect, it } from 'vitest';
import { envelope, law, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { announcesTheNotificationFirst } from './announces-the-notification-first.ts';
import { NoticeScene } from './notice-scene.test-support.ts';

describe('announcing a notification first', () => {
  it('is seen in an answered announcement before it', () => {
    const scene = new NoticeScene();
    scene.announces();
    const sent = scene.notifies();

    expect(announcesTheNotificationFirst(scene.slice)).toEqual({
      looked: [sent.seq, sent.answeredBy],
      findings: [],
    });
  });

  it('is breached where there is none', () => {
    const scene = new NoticeScene();
    const { seq } = scene.notifies();
    scene.announces();

    expect(announcesTheNotificationFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached where the notification did not wait for the answer', () => {
    const scene = new NoticeScene();
    scene.startsToAnnounce();
    const { seq } = scene.notifies();

    expect(announcesTheNotificationFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it('is breached where another delivery point was announced', () => {
    const scene = new NoticeScene();
    scene.announces({ doelRouteringsKenmerk: schools.second.routeringsKenmerk });
    const { seq } = scene.notifies();

    expect(announcesTheNotificationFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it('in another layout breaches what is only an assumption', () => {
    const scene = new NoticeScene();
    const { seq } = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: envelope(`<meldenNotificatieRequest xmlns="${law.release.namespace}"/>`),
    });
    scene.notifies();

    expect(announcesTheNotificationFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-19'] }],
    });
  });

  it('is not seen where nothing went out', () => {
    const scene = new NoticeScene();
    scene.announces();

    expect(announcesTheNotificationFirst(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
