import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { asksForInspectionAgainAfterAChange } from './asks-for-inspection-again-after-a-change.ts';
import { ChangedPupil, first, second, third } from './changed-pupil.test-support.ts';

describe('asking for inspection again after a change', () => {
  it.each([
    ['a refusal', refusal('LeerlinginfoNietOpvraagbaar')],
    ['what was ready before', delivery(first)],
  ])('is seen in %s', (_what, body) => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(second);
    scene.makesReady();
    const answer = scene.isAnswered(body);

    const { looked, findings } = asksForInspectionAgainAfterAChange(scene.slice);

    expect(looked).toContain(answer);
    expect(findings).toEqual([]);
  });

  it('is breached by the contents that parents have not seen', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    const change = scene.enters(second);
    scene.makesReady();
    const answer = scene.isAnswered(delivery(second));

    expect(asksForInspectionAgainAfterAChange(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [change, answer], assumptions: [] }],
    });
  });

  it('is seen where the new contents could not be made ready', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(second);
    scene.makesReady('refused');
    scene.isAnswered(delivery(first));

    expect(asksForInspectionAgainAfterAChange(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is not seen where the parents saw the new contents', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(second);
    scene.shows().makesReady();
    scene.isAnswered(delivery(second));

    expect(asksForInspectionAgainAfterAChange(scene.slice)).toMatchObject({ looked: [] });
  });

  it('is not seen where nothing was changed', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.isAnswered(delivery(first));

    expect(asksForInspectionAgainAfterAChange(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('says which contents the parents have not seen', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(third);
    scene.enters(second);
    scene.makesReady();
    scene.isAnswered(delivery(second));

    expect(asksForInspectionAgainAfterAChange(scene.slice).findings).toMatchObject([
      { ...aBreach, actual: { en: expect.stringMatching(/Anne/) } },
    ]);
  });

  it.each<[string, (scene: ChangedPupil) => void]>([
    [
      'the change was not made ready',
      (scene) => {
        scene.enters(first);
        scene.shows().makesReady();
        scene.enters(second);
        scene.withdraws();
      },
    ],
    [
      'it was made ready before the change only',
      (scene) => {
        scene.enters(first);
        scene.shows().makesReady().makesReady();
        scene.enters(second);
      },
    ],
    [
      'the parents never saw anything',
      (scene) => {
        scene.enters(first);
        scene.makesReady();
        scene.enters(second);
        scene.makesReady();
      },
    ],
    [
      'the parents saw it before anything was entered',
      (scene) => {
        scene.shows();
        scene.enters(second);
        scene.makesReady();
      },
    ],
    ['nothing was entered', (scene) => void scene.shows().makesReady()],
  ])('is not seen where %s', (_what, play) => {
    const scene = new ChangedPupil();
    play(scene);
    scene.isAnswered(delivery(second));

    expect(asksForInspectionAgainAfterAChange(scene.slice)).toMatchObject({ looked: [] });
  });

  it('is not seen where the change was made ready after the request', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(second);
    scene.isAnswered(delivery(second));
    scene.makesReady();

    expect(asksForInspectionAgainAfterAChange(scene.slice)).toMatchObject({ looked: [] });
  });
});
