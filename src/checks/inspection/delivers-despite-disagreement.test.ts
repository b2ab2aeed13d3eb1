import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { deliversDespiteDisagreement } from './delivers-despite-disagreement.ts';

function sceneIn({ akkoord = 'Nee', readyFor = '99ZB' }) {
  const scene = new BronScene({ readyFor });
  scene.transcript.drive(scene.scenario, 'recordInspection', {
    request: { pgn: pupil.pgn, inspection: { inzage: 'true', akkoord } },
  });
  return scene;
}

describe('delivering although parents disagree', () => {
  it('is seen in a dossier', () => {
    const scene = sceneIn({});
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(deliversDespiteDisagreement(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it('is breached by a refusal, unless our request kept it from delivering', () => {
    const scene = sceneIn({});
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietOpvraagbaar'));

    expect(deliversDespiteDisagreement(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [answer], assumptions: expect.arrayContaining(['A22-10']) },
      ],
    });
  });

  it.each([
    ['parents agree', { akkoord: 'Ja' }],
    ['the dossier is ready for another school', { readyFor: '99ZD' }],
  ])('cannot be demanded where %s', (_what, changes) => {
    const scene = sceneIn(changes);
    const ask = scene.asks();
    scene.checks();
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversDespiteDisagreement(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
