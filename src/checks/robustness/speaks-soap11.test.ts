import { describe, expect, it } from 'vitest';
import { BronScene, DoelScene, delivery } from '#evidence/scenes.test-support.ts';
import { envelope, fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { aFault, OddScene } from '../parts/oddities.test-support.ts';
import { speaksSoap11 } from './speaks-soap11.ts';

describe('speaking SOAP 1.1', () => {
  it('is seen in requests and answers, faults too', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));
    const refused = scene.asks().answer(fault());

    expect(speaksSoap11(scene.slice)).toEqual({
      looked: [answer, check.seq, refused],
      findings: [],
    });
  });

  it.each([
    ['no XML', 'Niet gevonden'],
    ['an empty body', ''],
    ['an envelope of SOAP 1.2', '<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"/>'],
    ['two messages in one Body', envelope('<a/><b/>')],
  ])('is breached by an answer that is %s', (_what, body) => {
    const scene = new BronScene();
    const seq = scene.asks().answer(body);

    expect(speaksSoap11(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by a request that is none', () => {
    const scene = new DoelScene();
    const { seq } = scene.transcript.send({ from: 'target', to: 'counterpart', body: '<a/>' });

    expect(speaksSoap11(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it('is not asked of the Onderwijs Serviceregister, nor of an answer to an odd message', () => {
    const scene = new OddScene();
    scene.transcript.send({ from: 'target', to: 'osr', body: '{}' });
    scene.sends('no certificate').answer('Geen toegang', [], 403);
    scene.sends().answer(aFault);

    expect(speaksSoap11(scene.slice)).toMatchObject({ looked: [expect.any(Number)], findings: [] });
  });

  it('cannot be seen where nothing was written', () => {
    const scene = new BronScene();
    scene.isSignedOff();
    scene.asks().breakOff();

    expect(speaksSoap11(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
