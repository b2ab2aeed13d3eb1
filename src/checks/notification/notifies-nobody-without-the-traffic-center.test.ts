import { describe, expect, it } from 'vitest';
import { fault } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { NoticeScene } from './notice-scene.test-support.ts';
import { notifiesNobodyWithoutTheTrafficCenter } from './notifies-nobody-without-the-traffic-center.ts';

const refusal = { resultaat: 'AanvragerAanleverpuntNietBekend' };

describe('notifying nobody without the Traffic Center', () => {
  it('is seen where nothing follows a refusal', () => {
    const scene = new NoticeScene();
    const announced = scene.announces({}, refusal);

    expect(notifiesNobodyWithoutTheTrafficCenter(scene.slice)).toEqual({
      looked: [announced.seq, announced.answeredBy],
      findings: [],
    });
  });

  it('is breached by a notification after a refusal', () => {
    const scene = new NoticeScene();
    const announced = scene.announces({}, refusal);
    const { seq } = scene.notifies();

    expect(notifiesNobodyWithoutTheTrafficCenter(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [announced.seq, announced.answeredBy, seq] }],
    });
  });

  it('is breached by a notification after a fault', () => {
    const scene = new NoticeScene();
    scene.startsToAnnounce().answer(fault());
    scene.notifies();

    expect(notifiesNobodyWithoutTheTrafficCenter(scene.slice)).toMatchObject({
      findings: [{ ...aBreach }],
    });
  });

  it('allows a notification that was announced again, and registered', () => {
    const scene = new NoticeScene();
    scene.announces({}, refusal);
    scene.announces();
    scene.notifies();

    expect(notifiesNobodyWithoutTheTrafficCenter(scene.slice)).toMatchObject({ findings: [] });
  });

  it('cannot be told where nothing was refused', () => {
    const scene = new NoticeScene();
    scene.announces();
    scene.notifies();

    expect(notifiesNobodyWithoutTheTrafficCenter(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
