import { describe, expect, it } from 'vitest';
import {
  DoelScene,
  delivery,
  otherSession,
  refusal,
  session,
} from '#evidence/scenes.test-support.ts';
import {
  envelope,
  fault,
  law,
  message,
  planned,
  pupil,
  schools,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { signsOffExactlyOnce } from './signs-off-exactly-once.ts';

const { signOffMs } = new DoelScene().slice.limits;
const whole = delivery(pupil.dossier);
const ourTransfer = {
  bronBrin: schools.target.brin,
  doelBrin: schools.counterpart.brin,
  doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
  koppelsleutel: otherSession,
  overdrachtsoort: 'overstapdossier',
};

function dueAfter(transcript: TranscriptBuilder, seq: number): number {
  return Date.parse(transcript.entries[seq - 1]?.at ?? '') + signOffMs;
}

describe('signing off exactly once', () => {
  it('is seen in a session that was signed off after its answer', () => {
    const scene = new DoelScene();
    const grant = scene.opens();
    scene.asks(whole);
    scene.signsOff();

    expect(signsOffExactlyOnce(scene.slice)).toEqual({
      looked: [grant.seq, grant.answeredBy],
      findings: [],
    });
  });

  it('may write the session in another case', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(whole);
    scene.signsOff({ sessieId: session.toUpperCase() });

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({ findings: [] });
  });

  it('may take as long as the limit from the last answer on', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.wait(2 * signOffMs);
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
    scene.wait(signOffMs - 10);
    scene.signsOff();

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({ findings: [] });
  });

  it('that takes longer breaches what is only an assumption', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(whole);
    scene.wait(signOffMs);
    const { seq } = scene.signsOff();

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-12'] }],
    });
  });

  it('that takes longer and comes twice breaches both', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(whole);
    scene.wait(signOffMs);
    const late = scene.signsOff();
    const again = scene.signsOff({ answered: 'SessieReedsAfgemeld' });

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [late.seq] },
        { ...aBreach, entries: [again.seq] },
      ],
    });
  });

  it('is not put off by answers in another session', () => {
    const scene = new DoelScene();
    scene.opens();
    const last = scene.asks(whole);
    scene.opens(otherSession);
    scene.asks(whole, otherSession);
    scene.signsOff({ sessieId: otherSession });

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [last.answeredBy] }],
    });
  });

  it('is missed from the limit after the last answer on', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
    const last = scene.asks(whole);

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [
        {
          ...anAbsence,
          entries: [last.answeredBy],
          dueMs: dueAfter(scene.transcript, last.answeredBy),
          assumptions: [],
        },
      ],
    });
  });

  it('is missed from the limit after the grant on when no dossier was asked for', () => {
    const scene = new DoelScene();
    const grant = scene.opens();

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [
        {
          ...anAbsence,
          entries: [grant.answeredBy],
          dueMs: dueAfter(scene.transcript, grant.answeredBy),
          // Whoever cannot read our grant does not know that it has a session.
          assumptions: ['A22-03'],
        },
      ],
    });
  });

  it('may be tried again after the Traffic Center answered with a fault', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(whole);
    scene.signsOffWith(fault());
    scene.signsOff();

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({ findings: [] });
  });

  it.each([
    ['refused', message('afmeldingResponse', { resultaat: 'SessieAfwijkend' })],
    ['answered with a fault', fault()],
  ])('is not what happened where the Traffic Center %s', (_what, body) => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(whole);
    const { seq, answeredBy } = scene.signsOffWith(body);

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq, answeredBy], assumptions: ['A22-07'] }],
    });
  });

  it('is breached by a sign-off before the dossier was asked for', () => {
    const scene = new DoelScene();
    scene.opens();
    const signOff = scene.signsOff();
    const ask = scene.asks(whole);

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [signOff.seq, ask.seq], assumptions: [] }],
    });
  });

  it('is breached by a sign-off before the dossier came', () => {
    const scene = new DoelScene();
    scene.opens();
    const ask = scene.startsToAsk();
    const signOff = scene.signsOff();
    ask.answer(whole);

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [signOff.seq, ask.seq], assumptions: [] }],
    });
  });

  it('is missed in the one session of two that stays open', () => {
    const scene = new DoelScene();
    scene.opens();
    const open = scene.opens(otherSession);
    scene.signsOff();

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [open.answeredBy] }],
    });
  });

  it('is breached by every sign-off after the first', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(whole);
    scene.signsOff();
    const second = scene.signsOff({ answered: 'SessieReedsAfgemeld' });
    const third = scene.signsOff({ answered: 'SessieReedsAfgemeld' });

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [second.seq], assumptions: [] },
        { ...aBreach, entries: [third.seq], assumptions: [] },
      ],
    });
  });

  it('is breached by a second sign-off that comes after the scenario', () => {
    const [first, next] = [planned('first', 'doel'), planned('next', 'doel')];
    const transcript = new TranscriptBuilder([first, next]);
    const scene = new DoelScene({ transcript, scenario: first });
    scene.opens();
    scene.asks(whole);
    scene.signsOff();
    transcript.end(first);
    transcript.begin(next);
    const late = scene.signsOff({ answered: 'SessieReedsAfgemeld' });

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [late.seq] }],
    });
  });

  it('in another layout breaches what is only an assumption', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(whole);
    const { seq } = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: envelope(`<afmeldingRequest xmlns="${law.release.namespace}"/>`),
    });

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-07'] }],
    });
  });

  it('is not seen where the session was refused', () => {
    const scene = new DoelScene();
    scene.opensWith(message('overdrachtResponse', { resultaat: 'VerstrekkerNietBekend' }));

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not asked of a session that was granted to us', () => {
    const scene = new DoelScene();
    const granted = { resultaat: 'SessieToegekend', sessieId: session };
    scene.transcript
      .send({
        from: 'counterpart',
        to: 'traffic-center',
        scenario: scene.scenario.key,
        body: message('overdrachtRequest', ourTransfer),
      })
      .answer(message('overdrachtResponse', granted));

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen when the target did nothing', () => {
    expect(signsOffExactlyOnce(new DoelScene().slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is breached by a sign-off of a session that was never granted', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(delivery(pupil.dossier));
    const strange = scene.signsOff({ sessieId: otherSession, answered: 'SessieAfwijkend' });
    scene.signsOff();

    expect(signsOffExactlyOnce(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [strange.seq] }],
    });
  });
});
