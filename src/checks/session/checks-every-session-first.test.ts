import { describe, expect, it } from 'vitest';
import { BronScene, delivery, otherSession, refusal } from '#evidence/scenes.test-support.ts';
import { envelope, fault, law, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { checksEverySessionFirst } from './checks-every-session-first.ts';

const whole = delivery(pupil.dossier);
const unreadableCheck = envelope(
  `<sessiecontroleRequest xmlns="${law.release.namespace}"><sessie/></sessiecontroleRequest>`,
);

describe('checking every session first', () => {
  it('is seen when each request is answered after a check of its session', () => {
    const scene = new BronScene();
    const one = scene.asks();
    scene.checks();
    const answer = one.answer(whole);
    const two = scene.asks();
    scene.checks();
    const answerToo = two.answer(whole);

    expect(checksEverySessionFirst(scene.slice)).toEqual({
      looked: [one.seq, answer, two.seq, answerToo],
      findings: [],
    });
  });

  it('is asked of a refusal too, and seen there', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks('SessieAfwijkend');
    ask.answer(refusal('SessieAfwijkend'));

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({ findings: [] });
  });

  it('may write the session in another case, and more than once', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks('SessieIsValide', { sessieId: '00000000-AAAA-4BBB-8CCC-0123456789AB' });
    scene.checks();
    ask.answer(whole);

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by an answer without a check', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const answer = ask.answer(whole);

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      looked: [ask.seq, answer],
      findings: [{ ...aBreach, entries: [ask.seq, answer], assumptions: [] }],
    });
  });

  it('is breached by a refusal without a check', () => {
    const scene = new BronScene({ readyFor: undefined });
    const ask = scene.asks();
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.seq, answer] }],
    });
  });

  it('is breached by the second answer on the strength of the first check', () => {
    const scene = new BronScene();
    const one = scene.asks();
    scene.checks();
    one.answer(whole);
    const two = scene.asks();
    const answer = two.answer(whole);

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [two.seq, answer] }],
    });
  });

  it('is breached by a check after the answer', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const answer = ask.answer(whole);
    scene.checks();

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.seq, answer] }],
    });
  });

  it('is breached by an answer that did not wait for that of the Traffic Center', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.startsToCheck();
    const answer = ask.answer(whole);
    check.answer(refusal('SessieIsValide'));

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.seq, answer] }],
    });
  });

  it('is breached by a check of another session', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks('SessieAfwijkend', { sessieId: otherSession });
    const answer = ask.answer(whole);

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.seq, answer] }],
    });
  });

  it('is breached by a fault without a check, unless our request could not be read', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const answer = ask.answer(fault('cvc-complex-type.2.4.a: dossierVersie'));

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.seq, answer], assumptions: ['A22-04'] }],
    });
  });

  it('is breached by a check that is not laid out as published', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: unreadableCheck,
    });
    ask.answer(whole);

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [check.seq], assumptions: [] }],
    });
  });

  it('is breached where the only check that cannot be read was for another request', () => {
    const scene = new BronScene();
    const one = scene.asks();
    const check = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: unreadableCheck,
    });
    one.answer(whole);
    const two = scene.asks();
    const answer = two.answer(whole);

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [check.seq] },
        { ...aBreach, entries: [two.seq, answer], assumptions: [] },
      ],
    });
  });

  it('is seen in a check also when no answer follows', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const silence = ask.breakOff();

    expect(checksEverySessionFirst(scene.slice)).toEqual({
      looked: [ask.seq, silence],
      findings: [],
    });
  });

  it('is missed where the second request of a session is neither checked nor answered', () => {
    const scene = new BronScene();
    const one = scene.asks();
    scene.checks();
    one.answer(whole);
    const two = scene.asks();
    two.breakOff('TimeoutError');

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [two.seq], assumptions: [] }],
    });
  });

  it('is not seen when nobody asked', () => {
    const scene = new BronScene();
    scene.checks();

    expect(checksEverySessionFirst(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
