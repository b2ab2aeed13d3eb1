import { describe, expect, it } from 'vitest';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { NoticeScene } from './notice-scene.test-support.ts';
import { notifiesOnlyTheDeliveryPointThatAsked } from './notifies-only-the-delivery-point-that-asked.ts';

const second = { doelRouteringsKenmerk: schools.second.routeringsKenmerk };

describe('notifying only the delivery point that asked', () => {
  it('is seen where that is the one that is announced and notified', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain(second);
    const announced = scene.announces(second);
    const notified = scene.notifies(second);

    expect(notifiesOnlyTheDeliveryPointThatAsked(scene.slice)).toEqual({
      looked: [announced.seq, announced.answeredBy, notified.seq, notified.answeredBy],
      findings: [],
    });
  });

  it('is breached by another delivery point of that school', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain(second);
    const announced = scene.announces();
    const notified = scene.notifies();

    expect(notifiesOnlyTheDeliveryPointThatAsked(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [announced.seq] },
        { ...aBreach, entries: [notified.seq] },
      ],
    });
  });

  it('allows each delivery point that asked', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain();
    scene.isAskedInVain(second);
    scene.announces();
    scene.announces(second);

    expect(notifiesOnlyTheDeliveryPointThatAsked(scene.slice)).toMatchObject({ findings: [] });
  });

  it.each([
    ['nothing went out', (scene: NoticeScene) => scene.isAskedInVain()],
    ['that school did not ask', (scene: NoticeScene) => scene.announces()],
  ])('cannot be told where %s', (_what, happen) => {
    const scene = new NoticeScene();
    happen(scene);

    expect(notifiesOnlyTheDeliveryPointThatAsked(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is breached by a delivery point of which only another school has the name', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain();
    scene.isAskedInVain({ ...second, doelBrin: schools.other.brin });
    const { seq } = scene.notifies(second);

    expect(notifiesOnlyTheDeliveryPointThatAsked(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: [seq] },
    ]);
  });
});
