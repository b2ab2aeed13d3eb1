import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { answersForAnUnknownPupil } from './answers-for-an-unknown-pupil.ts';

const unknown = { isLoaded: false, isInspected: false, readyFor: undefined };

describe('answering for an unknown pupil', () => {
  it.each(['LeerlinginfoNietBeschikbaar', 'LeerlingOnbekend'])('is seen in %s', (code) => {
    const scene = new BronScene(unknown);
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal(code));

    expect(answersForAnUnknownPupil(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it.each([
    ['a dossier', delivery(pupil.dossier), []],
    ['a web page', '<html/>', []],
    ['a fault, which is an assumption', fault(), ['A22-08']],
    ['success, which is an assumption', refusal('OverdrachtGeslaagd'), ['A22-18']],
  ])('is breached by %s', (_what, body, assumptions) => {
    const scene = new BronScene(unknown);
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(body);

    expect(answersForAnUnknownPupil(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions }],
    });
  });

  it('is missed when no answer comes', () => {
    const scene = new BronScene(unknown);
    const ask = scene.asks();
    scene.checks();
    ask.breakOff('TimeoutError');

    expect(answersForAnUnknownPupil(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [ask.seq] }],
    });
  });

  it('cannot be told where the session was not valid', () => {
    const scene = new BronScene(unknown);
    const ask = scene.asks();
    scene.checks('SessieAfwijkend');
    ask.answer(refusal('SessieAfwijkend'));

    expect(answersForAnUnknownPupil(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen where the pupil is known', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    expect(answersForAnUnknownPupil(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
