import { describe, expect, it } from 'vitest';
import { delivery, otherSession, refusal } from '#evidence/scenes.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { ChangedPupil, first, second } from './changed-pupil.test-support.ts';
import { deliversWhatWasMadeReadyAfterwards } from './delivers-what-was-made-ready-afterwards.ts';

const again = { sessieId: otherSession };

function askedOnce(): ChangedPupil {
  const scene = new ChangedPupil();
  scene.enters(first);
  scene.shows().isAnswered(refusal('LeerlinginfoNietBeschikbaar'));
  scene.makesReady();
  return scene;
}

describe('delivering what was made ready afterwards', () => {
  it.each([
    ['the dossier', delivery(first)],
    ['a dossier that is wrong in another way', delivery(second)],
  ])('is seen in %s', (_what, body) => {
    const scene = askedOnce();
    const ask = scene.asks(again);
    scene.checks('SessieIsValide', again);
    const answer = ask.answer(body);

    expect(deliversWhatWasMadeReadyAfterwards(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it('is breached by a refusal, unless our request or key led to it', () => {
    const scene = askedOnce();
    const ask = scene.asks(again);
    scene.checks('SessieIsValide', again);
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversWhatWasMadeReadyAfterwards(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [answer], assumptions: expect.arrayContaining(['A22-04']) },
      ],
    });
  });

  it('is missed when no answer comes', () => {
    const scene = askedOnce();
    const ask = scene.asks(again);
    ask.breakOff('TimeoutError');

    expect(deliversWhatWasMadeReadyAfterwards(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [ask.seq] }],
    });
  });

  it('is not seen where nobody asked too early', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady().isAnswered(delivery(first));

    expect(deliversWhatWasMadeReadyAfterwards(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each<[string, (scene: ChangedPupil) => void]>([
    [
      'was asked too early in the same session',
      (scene) => {
        scene.shows().isAnswered(refusal('LeerlinginfoNietBeschikbaar'));
        scene.makesReady();
      },
    ],
    [
      'was asked too early by another school',
      (scene) => {
        scene.asks({ ...again, doelBrin: '99ZD' }).answer(refusal('LeerlinginfoNietBeschikbaar'));
        scene.makesReady();
      },
    ],
    [
      'was asked before when it was ready',
      (scene) => {
        scene.makesReady();
        scene.asks(again).answer(delivery(first));
      },
    ],
    [
      'is still not ready',
      (scene) => {
        scene.asks(again).answer(refusal('LeerlinginfoNietBeschikbaar'));
      },
    ],
  ])('is not seen where it %s', (_what, play) => {
    const scene = new ChangedPupil();
    scene.enters(first);
    play(scene);
    scene.isAnswered(delivery(first));

    expect(deliversWhatWasMadeReadyAfterwards(scene.slice)).toMatchObject({ looked: [] });
  });

  it('is not seen in the request that came too early', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    const early = scene.asks();
    early.answer(refusal('LeerlinginfoNietBeschikbaar'));
    scene.makesReady();
    const late = scene.asks(again);
    const answer = late.answer(delivery(first));

    expect(deliversWhatWasMadeReadyAfterwards(scene.slice).looked).toEqual([late.seq, answer]);
  });
});
