import { describe, expect, it } from 'vitest';
import { BronScene, delivery, otherSession, refusal } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { answersARepeatRequest } from './answers-a-repeat-request.ts';
import { ChangedPupil, first, second } from './changed-pupil.test-support.ts';

const again = { sessieId: otherSession };

function askedOnce(): ChangedPupil {
  const scene = new ChangedPupil();
  scene.enters(first);
  scene.shows().makesReady().isAnswered(delivery(first));
  return scene;
}

const inAnother = { sessieId: otherSession };

describe('answering a repeat request', () => {
  it.each([
    ['the dossier', delivery(first)],
    ['a dossier that is wrong in another way', delivery(second)],
  ])('is seen in %s', (_what, body) => {
    const scene = askedOnce();
    const ask = scene.asks(again);
    scene.checks('SessieIsValide', again);
    const answer = ask.answer(body);

    expect(answersARepeatRequest(scene.slice)).toEqual({ looked: [ask.seq, answer], findings: [] });
  });

  it('is breached by a refusal, unless our request or key led to it', () => {
    const scene = askedOnce();
    const ask = scene.asks(again);
    scene.checks('SessieIsValide', again);
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(answersARepeatRequest(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [answer], assumptions: expect.arrayContaining(['A22-04']) },
      ],
    });
  });

  it('is missed when no answer comes', () => {
    const scene = askedOnce();
    const ask = scene.asks(again);
    ask.breakOff('TimeoutError');

    expect(answersARepeatRequest(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [ask.seq] }],
    });
  });

  it('is not seen in a second request of the same session', () => {
    const scene = askedOnce();
    scene.isAnswered(delivery(first));

    expect(answersARepeatRequest(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each<[string, (scene: BronScene) => void]>([
    ['in vain', (scene) => void scene.asks(inAnother).answer(refusal('GeenToestemming'))],
    ['without an answer', (scene) => void scene.asks(inAnother).breakOff()],
    [
      'as another school',
      (scene) => {
        scene.asks({ ...inAnother, doelBrin: '99ZD' }).answer(delivery(pupil.dossier));
      },
    ],
  ])('is not seen where it was asked before %s', (_what, before) => {
    const scene = new BronScene();
    before(scene);
    scene.asks().answer(delivery(pupil.dossier));

    expect(answersARepeatRequest(scene.slice)).toMatchObject({ looked: [] });
  });
});
