import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import {
  dossierOf,
  envelope,
  fault,
  law,
  otherPupil,
  pupil,
  schools,
} from '#evidence/transcript-builder.test-support.ts';
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
      findings: [{ kind: 'breach', entries: [answer] }],
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
      findings: [{ kind: 'breach', entries: [answer] }],
    });
  });

  it.each([
    ['a refusal', refusal('LeerlinginfoNietBeschikbaar')],
    ['success without a dossier', refusal('OverdrachtGeslaagd')],
    ['a fault', fault()],
    ['a web page', '<html/>'],
  ])('is breached by %s', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(body);

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'breach', entries: [answer] }],
    });
  });

  it('is missed when no answer comes', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.breakOff('TimeoutError');

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'absence', entries: [ask.seq] }],
    });
  });

  it('cannot be told from an answer that we cannot read', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(whole.replaceAll('resultaat', 'code'));

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [answer], assumptions: ['A22-05', 'A22-08'] }],
    });
  });

  it('cannot be told from a refusal after a session check that we cannot read', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: envelope(`<sessiecontroleRequest xmlns="${law.release.namespace}"/>`),
    });
    ask.answer(refusal('SessieAfwijkend'));

    expect(deliversTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [check.seq] }],
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
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

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
