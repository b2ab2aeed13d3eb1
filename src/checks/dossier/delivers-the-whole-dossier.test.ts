import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import {
  dossierOf,
  envelope,
  fault,
  law,
  message,
  otherPupil,
  pupil,
  schools,
} from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { deliversTheWholeDossier } from './delivers-the-whole-dossier.ts';

const whole = delivery(pupil.dossier);

describe('delivering the whole dossier', () => {
  it('is seen in the dossier that was loaded', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(whole);

    expect(deliversTheWholeDossier(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it.each([
    ["the sender's own values", pupil.dossier.replace('OSO Keur', 'Een ander pakket')],
    ['other white space between elements', pupil.dossier.replaceAll('><', '>\n <')],
    ['its Base64 wrapped', pupil.dossier.replace('AAEC', 'AA\n EC')],
    ['its values as CDATA', pupil.dossier.replace('Fé', '<![CDATA[Fé]]>')],
  ])('may bring it with %s', (_what, dossier) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(whole.replace(/<dossier[\s\S]*<\/dossier>/, dossier));

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({ findings: [] });
  });

  it('may bring it in another encoding, told only by the charset of its header', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const body = Buffer.from(whole.replace(' encoding="UTF-8"', ''), 'latin1');
    ask.answer(body, ['content-type', 'text/xml; charset=iso-8859-1']);

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({ findings: [] });
  });

  it.each([
    ['a changed value', pupil.dossier.replace('Fé', 'Fe')],
    ['a lost value', pupil.dossier.replace('<roepnaam>Fé</roepnaam>', '')],
    ['an added value', pupil.dossier.replace('<roepnaam>', '<naam>x</naam>$&')],
    ['values in another order', pupil.dossier.replace(/(<roep.*<\/roepnaam>)(.*<\/bsn>)/, '$2$1')],
    ['a changed attachment', pupil.dossier.replace('AAEC', 'AAED')],
    ['a lost attachment', pupil.dossier.replace(/<document>.*<\/document>/, '')],
    [
      "the sender's own values lost",
      pupil.dossier.replace('<pakketnaam>OSO Keur</pakketnaam>', ''),
    ],
    ['another pupil', otherPupil.dossier],
    ['the dossier of another year', pupil.dossier.replace('2019/dossier', '2018/dossier')],
    ['an empty dossier', `<dossier xmlns="${law.pack.namespace}"/>`],
  ])('is breached by %s', (_what, dossier) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(delivery(dossier));

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      looked: [ask.seq, answer],
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it('is breached in the one answer of two that is not whole', () => {
    const scene = new BronScene();
    const one = scene.asks();
    scene.checks();
    one.answer(whole);
    const two = scene.asks();
    scene.checks();
    const answer = two.answer(delivery(dossierOf(pupil.pgn, 'Ander')));

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it('under the code of a refusal breaches what is only an assumption', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(whole.replace('OverdrachtGeslaagd', 'LeerlinginfoNietOpvraagbaar'));

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: ['A22-05'] }],
    });
  });

  it('after the limit breaches what is only an assumption', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    scene.wait(scene.slice.limits.answerMs);
    const answer = ask.answer(whole);

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: ['A22-12'] }],
    });
  });

  it('is breached by success without a dossier, whatever our request was like', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('OverdrachtGeslaagd'));

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: ['A22-05'] }],
    });
  });

  it.each([
    ['a refusal', refusal('LeerlinginfoNietBeschikbaar')],
    ['a refusal of a session that is valid', refusal('SessieAfwijkend')],
    ['a fault', fault('cvc-complex-type.2.4.a: dossierVersie')],
  ])('is breached by %s, unless our request or key kept it from that', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(body);

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [
        {
          ...aBreach,
          entries: [answer],
          assumptions: expect.arrayContaining(['A22-04', 'A22-09', 'A22-10']),
        },
      ],
    });
  });

  it.each([
    ['a web page', '<html/>'],
    ['elements nested absurdly deep', envelope('<a>'.repeat(6_000) + '</a>'.repeat(6_000))],
    [
      'the answer of the Traffic Center',
      message('sessiecontroleResponse', { resultaat: 'SessieIsValide' }),
    ],
  ])('is breached by %s, whatever we assumed', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(body);

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is missed when no answer comes', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.breakOff('TimeoutError');

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [ask.seq] }],
    });
  });

  it.each([
    ['another name for its result', whole.replaceAll('resultaat', 'code')],
    [
      'a wrapper around the dossier',
      whole.replace(/(<dossier[\s\S]*<\/dossier>)/, '<dossier>$1</dossier>'),
    ],
  ])('with %s breaches a layout that is only an assumption', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(body);

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: ['A22-05', 'A22-08'] }],
    });
  });

  it('is breached by a session check that is not laid out as published, before a refusal', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: envelope(`<sessiecontroleRequest xmlns="${law.release.namespace}"/>`),
    });
    ask.answer(refusal('SessieAfwijkend'));

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [check.seq], assumptions: [] }],
    });
  });

  it.each([
    ['was not inspected', { isInspected: false }],
    ['was not made ready', { readyFor: undefined }],
    ['was made ready for another school', { readyFor: schools.other.brin }],
  ])('cannot be demanded of a dossier that %s', (_what, arranged) => {
    const scene = new BronScene(arranged);
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [answer] }],
    });
  });

  it('cannot be demanded of a dossier of which it is recorded that parents did not see it', () => {
    const scene = new BronScene({ isInspected: false });
    scene.transcript.drive(scene.scenario, 'recordInspection', {
      request: { inspection: { voorlopigdossier: 'false', inzage: 'false' } },
    });
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietOpvraagbaar'));

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [answer] }],
    });
  });

  it('cannot be demanded, and so not missed, of a dossier that was not made ready', () => {
    const scene = new BronScene({ readyFor: undefined });
    const ask = scene.asks();
    ask.breakOff();

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [ask.seq] }],
    });
  });

  it('is not seen when nobody asked', () => {
    expect(deliversTheWholeDossier(new BronScene().slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
