import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { saysThatTheSessionIsSignedOff } from './says-that-the-session-is-signed-off.ts';

describe('saying that the session is signed off', () => {
  it('is seen when the answer is what the Traffic Center said', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks('SessieReedsAfgemeld');
    const answer = ask.answer(refusal('SessieReedsAfgemeld'));

    expect(saysThatTheSessionIsSignedOff(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it.each([
    ['another code', refusal('LeerlinginfoNietBeschikbaar'), []],
    ['a dossier', delivery(pupil.dossier), []],
    ['a fault, which is an assumption', fault('SessieReedsAfgemeld'), ['A22-08']],
  ])('is breached by %s', (_what, body, assumptions) => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.checks('SessieReedsAfgemeld');
    const answer = ask.answer(body);

    expect(saysThatTheSessionIsSignedOff(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [check.answeredBy, answer], assumptions }],
    });
  });

  it('is missed when no answer comes', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks('SessieReedsAfgemeld');
    ask.breakOff('TimeoutError');

    expect(saysThatTheSessionIsSignedOff(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [ask.seq] }],
    });
  });

  it.each([
    ['a valid session', 'SessieIsValide'],
    ['a session that differs', 'SessieAfwijkend'],
  ])('is not seen in %s', (_what, resultaat) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks(resultaat);
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(saysThatTheSessionIsSignedOff(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
