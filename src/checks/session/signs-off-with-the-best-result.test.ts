import { describe, expect, it } from 'vitest';
import { DoelScene, delivery, otherSession, refusal } from '#evidence/scenes.test-support.ts';
import { envelope, fault, law, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { signsOffWithTheBestResult } from './signs-off-with-the-best-result.ts';

describe('signing off with the best result', () => {
  it.each([
    ['success', delivery(pupil.dossier), 'OverdrachtGeslaagd'],
    ['failure', refusal('LeerlinginfoNietBeschikbaar'), 'LeerlinginfoNietBeschikbaar'],
  ])('is seen in the %s that was given', (_what, answer, resultaat) => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(answer);
    const signOff = scene.signsOff({ resultaat });

    expect(signsOffWithTheBestResult(scene.slice)).toEqual({
      looked: [signOff.seq, signOff.answeredBy],
      findings: [],
    });
  });

  it.each([
    ['success for a failure', refusal('LeerlinginfoNietBeschikbaar'), 'OverdrachtGeslaagd'],
    ['a failure for success', delivery(pupil.dossier), 'LeerlinginfoNietBeschikbaar'],
    [
      'one failure for another',
      refusal('LeerlinginfoNietOpvraagbaar'),
      'LeerlinginfoNietBeschikbaar',
    ],
  ])('is breached by %s', (_what, answer, resultaat) => {
    const scene = new DoelScene();
    scene.opens();
    const ask = scene.asks(answer);
    const signOff = scene.signsOff({ resultaat });

    expect(signsOffWithTheBestResult(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.answeredBy, signOff.seq] }],
    });
  });

  it('is seen in success where one of two answers was a failure, whichever came last', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(delivery(pupil.dossier));
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
    scene.signsOff({ resultaat: 'OverdrachtGeslaagd' });

    expect(signsOffWithTheBestResult(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached in the second of two sessions', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
    scene.signsOff({ resultaat: 'LeerlinginfoNietBeschikbaar' });
    scene.opens(otherSession);
    const ask = scene.asks(refusal('LeerlinginfoNietBeschikbaar'), otherSession);
    const signOff = scene.signsOff({ sessieId: otherSession, resultaat: 'OverdrachtGeslaagd' });

    expect(signsOffWithTheBestResult(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.answeredBy, signOff.seq], assumptions: [] }],
    });
  });

  it('that names another delivery point breaches what is only an assumption', () => {
    const scene = new DoelScene();
    scene.opens();
    const ask = scene.asks(delivery(pupil.dossier));
    const { brin: bronBrin, routeringsKenmerk: bronRouteringsKenmerk } = schools.other;
    const signOff = scene.signsOff({ bronBrin, bronRouteringsKenmerk });

    expect(signsOffWithTheBestResult(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.answeredBy, signOff.seq], assumptions: ['A22-07'] }],
    });
  });

  it('in another layout breaches what is only an assumption', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(delivery(pupil.dossier));
    const { seq } = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: envelope(`<afmeldingRequest xmlns="${law.release.namespace}"/>`),
    });

    expect(signsOffWithTheBestResult(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-07'] }],
    });
  });

  it('cannot be told where the other schools answered two different failures', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
    scene.asks(refusal('LeerlinginfoNietOpvraagbaar'));
    const signOff = scene.signsOff({ resultaat: 'LeerlinginfoNietBeschikbaar' });

    expect(signsOffWithTheBestResult(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [signOff.seq] }],
    });
  });

  it.each([
    ['a fault', fault()],
    ['nothing that we can read', refusal('Nee').replaceAll('resultaat', 'code')],
  ])('cannot be told where the other school answered %s', (_what, answer) => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(answer);
    const signOff = scene.signsOff();

    expect(signsOffWithTheBestResult(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [signOff.seq] }],
    });
  });

  it('cannot be told from the result of another session', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(delivery(pupil.dossier), otherSession);
    const signOff = scene.signsOff();

    expect(signsOffWithTheBestResult(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [signOff.seq] }],
    });
  });

  it('is not seen where nothing was signed off', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(delivery(pupil.dossier));

    expect(signsOffWithTheBestResult(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
