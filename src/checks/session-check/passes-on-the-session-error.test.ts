import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { passesOnTheSessionError } from './passes-on-the-session-error.ts';

describe('passing on the session error', () => {
  it('is seen when the answer is what the Traffic Center said', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks('SessieAfwijkend');
    const answer = ask.answer(refusal('SessieAfwijkend'));

    expect(passesOnTheSessionError(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it.each([
    ['another code', refusal('LeerlinginfoNietBeschikbaar'), []],
    ['a dossier', delivery(pupil.dossier), []],
    ['a fault, which is an assumption', fault('SessieAfwijkend'), ['A22-08']],
  ])('is breached by %s', (_what, body, assumptions) => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.checks('SessieAfwijkend');
    const answer = ask.answer(body);

    expect(passesOnTheSessionError(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [check.answeredBy, answer], assumptions }],
    });
  });

  it('is missed when no answer comes', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks('SessieAfwijkend');
    ask.breakOff('TimeoutError');

    expect(passesOnTheSessionError(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [ask.seq] }],
    });
  });

  it.each([
    ['a valid session', 'SessieIsValide'],
    ['a session that was signed off', 'SessieReedsAfgemeld'],
  ])('is not seen in %s', (_what, resultaat) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks(resultaat);
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(passesOnTheSessionError(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
