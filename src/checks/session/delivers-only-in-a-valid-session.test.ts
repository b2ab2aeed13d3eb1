import { describe, expect, it } from 'vitest';
import {
  BronScene,
  delivery,
  otherSession,
  refusal,
  session,
} from '#evidence/scenes.test-support.ts';
import {
  envelope,
  fault,
  message,
  otherPupil,
  pupil,
  schools,
} from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { deliversOnlyInAValidSession } from './delivers-only-in-a-valid-session.ts';

const whole = delivery(pupil.dossier);
const base64 = Buffer.from(pupil.dossier).toString('base64');

describe('delivering only in a valid session', () => {
  it('is seen in a refusal after the Traffic Center rejected the session', () => {
    const scene = new BronScene();
    scene.isSignedOff();
    const ask = scene.asks();
    scene.checks('SessieReedsAfgemeld');
    const answer = ask.answer(refusal('SessieReedsAfgemeld'));

    expect(deliversOnlyInAValidSession(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it('is seen in a fault too', () => {
    const scene = new BronScene();
    scene.isSignedOff();
    const ask = scene.asks();
    scene.checks('SessieReedsAfgemeld');
    ask.answer(fault('SessieReedsAfgemeld'));

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a dossier after the Traffic Center rejected the session', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.checks('SessieAfwijkend');
    const answer = ask.answer(whole);

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      looked: [ask.seq, answer],
      findings: [{ ...aBreach, entries: [check.answeredBy, answer], assumptions: [] }],
    });
  });

  it('is breached by a dossier after the Traffic Center answered the check with a fault', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.startsToCheck().answer(fault());
    const answer = ask.answer(whole);

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [check, answer] }],
    });
  });

  it('is breached by a dossier in a session that was signed off and not checked', () => {
    const scene = new BronScene();
    scene.isSignedOff();
    const ask = scene.asks();
    const answer = ask.answer(whole);

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it.each([
    ['a fault', envelope(`<s:Fault><detail>${pupil.dossier}</detail></s:Fault>`)],
    ['a message that nobody knows', envelope(`<antwoord>${pupil.dossier}</antwoord>`)],
    ['no envelope at all', pupil.dossier],
    ['the text of a fault', fault(pupil.dossier)],
    [
      'Base64 under the code of a refusal',
      refusal('SessieReedsAfgemeld').replace('</resultaat>', `$&<inhoud>${base64}</inhoud>`),
    ],
  ])('is breached by a dossier in %s', (_where, body) => {
    const scene = new BronScene();
    scene.isSignedOff();
    const ask = scene.asks();
    const check = scene.checks('SessieReedsAfgemeld');
    const answer = ask.answer(body);

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [check.answeredBy, answer], assumptions: [] }],
    });
  });

  it('is breached by the code of a delivery, also without a dossier', () => {
    const scene = new BronScene();
    scene.isSignedOff();
    const ask = scene.asks();
    const check = scene.checks('SessieReedsAfgemeld');
    const answer = ask.answer(refusal('OverdrachtGeslaagd'));

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [check.answeredBy, answer], assumptions: ['A22-18'] }],
    });
  });

  it('is breached by the answer of the Traffic Center passed on as it came', () => {
    const scene = new BronScene();
    scene.isSignedOff();
    const ask = scene.asks();
    scene.checks('SessieReedsAfgemeld');
    const answer = ask.answer(
      message('sessiecontroleResponse', { resultaat: 'SessieReedsAfgemeld' }),
    );

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is breached by a dossier in a session that was granted for another pupil and not checked', () => {
    const scene = new BronScene();
    scene.transcript
      .send({
        from: 'counterpart',
        to: 'traffic-center',
        scenario: scene.scenario.key,
        body: message('overdrachtRequest', {
          bronBrin: schools.target.brin,
          doelBrin: schools.counterpart.brin,
          doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
          zoeksleutelPgnfrag: { zoeksleutel: otherPupil.zoeksleutel, pgnfrag: '0018' },
          overdrachtsoort: 'overstapdossier',
        }),
      })
      .answer(message('overdrachtResponse', { resultaat: 'SessieToegekend', sessieId: session }));
    const answer = scene.asks().answer(whole);

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be told from an answer that is no SOAP', () => {
    const scene = new BronScene();
    scene.isSignedOff();
    const answer = scene.asks().answer('<html/>');

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [answer] }],
    });
  });

  it('misses an answer that does not come, from the moment it was due', () => {
    const scene = new BronScene();
    scene.isSignedOff();
    const ask = scene.asks();
    ask.breakOff('TimeoutError');

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [ask.seq] }],
    });
  });

  it('in another layout breaches what is only an assumption', () => {
    const scene = new BronScene();
    scene.isSignedOff();
    const answer = scene
      .asks()
      .answer(refusal('SessieReedsAfgemeld').replaceAll('resultaat', 'code'));

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: ['A22-05', 'A22-08'] }],
    });
  });

  it.each([
    ['was not inspected', { isInspected: false }],
    ['was not made ready', { readyFor: undefined }],
    ['was made ready for another school', { readyFor: schools.other.brin }],
  ])('cannot be told from the refusal of a dossier that %s', (_what, arranged) => {
    const scene = new BronScene(arranged);
    scene.isSignedOff();
    const ask = scene.asks();
    const check = scene.checks('SessieReedsAfgemeld');
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [check.answeredBy, answer] }],
    });
  });

  it('cannot be told from a refusal where the driver would not make the dossier ready', () => {
    const scene = new BronScene({ readyFor: undefined });
    scene.transcript.drive(scene.scenario, 'makeReady', {
      request: { forBrin: schools.counterpart.brin },
      outcome: { status: 'refused', reason: 'Nu niet' },
    });
    scene.isSignedOff();
    const ask = scene.asks();
    scene.checks('SessieReedsAfgemeld');
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen where every session was valid', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(whole);
    scene.isSignedOff();

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen where the session was rejected at first and valid in the end', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks('SessieAfwijkend');
    scene.checks();
    ask.answer(whole);

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen where a living session was not checked, which is another matter', () => {
    const scene = new BronScene();
    scene.asks().answer(whole);

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen when nobody asked', () => {
    expect(deliversOnlyInAValidSession(new BronScene().slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each<[string, (scene: BronScene) => void]>([
    [
      'another session was signed off',
      (scene) => {
        scene.isSignedOff();
        scene.asks({ sessieId: otherSession }).answer(whole);
      },
    ],
    [
      'the session was signed off afterwards',
      (scene) => {
        scene.asks().answer(whole);
        scene.isSignedOff();
      },
    ],
    [
      'the session was named before, and not signed off',
      (scene) => {
        scene.startsToCheck().answer(message('sessiecontroleResponse', { resultaat: 'Nee' }));
        scene.asks().answer(whole);
      },
    ],
  ])('cannot be seen where %s', (_what, play) => {
    const scene = new BronScene();
    play(scene);

    expect(deliversOnlyInAValidSession(scene.slice)).toMatchObject({ looked: [] });
  });
});
