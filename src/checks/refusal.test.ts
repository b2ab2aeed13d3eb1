import { describe, expect, it } from 'vitest';
import type { Exchange } from '#evidence/exchange.ts';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { envelope, fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import type { Finding } from './check.ts';
import { type Refusal, refusesWith } from './refusal.ts';
import { documentAsks } from './verifiers.ts';

const because = text('het niet mag', 'it may not');
const withCode: Refusal = { codes: ['LeerlinginfoNietBeschikbaar'], because };
const withAny: Refusal = { codes: 'any', because };
const refused = refusal('LeerlinginfoNietBeschikbaar');

function findings({ slice }: BronScene, how: Refusal): Finding[] {
  return documentAsks(slice).flatMap((ask: Exchange) => refusesWith(slice, ask, how));
}

describe('a refusal', () => {
  it.each([
    ['the code that it needs', withCode, 'LeerlinginfoNietBeschikbaar'],
    ['any code where any will do', withAny, 'GeenToestemming'],
  ])('is sound with %s', (_what, how, code) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(refusal(code));

    expect(findings(scene, how)).toEqual([]);
  });

  it('is sound as a fault where any code will do', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(fault());

    expect(findings(scene, withAny)).toEqual([]);
  });

  it.each([
    ['another code', withCode, refusal('LeerlinginfoNietOpvraagbaar')],
    ['the code of success', withCode, refusal('OverdrachtGeslaagd')],
    ['the code of success where any other will do', withAny, refusal('OverdrachtGeslaagd')],
    ['a delivery', withAny, delivery(pupil.dossier)],
    [
      'a dossier under the right code',
      withCode,
      refused.replace('</resultaat>', `$&${pupil.dossier}`),
    ],
    ['a dossier in a fault', withAny, envelope(`<s:Fault><x>${pupil.dossier}</x></s:Fault>`)],
    ['a dossier in what nobody knows', withAny, envelope(`<x>${pupil.dossier}</x>`)],
    ['a web page', withAny, '<html/>'],
  ])('is no refusal when it is %s', (_what, how, answer) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const seq = ask.answer(answer);

    expect(findings(scene, how)).toMatchObject([{ kind: 'breach', entries: [seq] }]);
  });

  it('as a fault where a code is needed breaches what is only an assumption', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const seq = ask.answer(fault('LeerlinginfoNietBeschikbaar'));

    expect(findings(scene, withCode)).toMatchObject([
      { kind: 'breach', entries: [seq], assumptions: ['A22-08'] },
    ]);
  });

  it('that is a dossier is a breach without a valid session too, and without a pupil', () => {
    const scene = new BronScene({ isLoaded: false });
    const seq = scene.asks().answer(delivery(pupil.dossier));

    expect(findings(scene, withCode)).toMatchObject([
      { kind: 'breach', entries: [seq], assumptions: [] },
    ]);
  });

  it('is worth nothing without a valid session', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.checks('SessieAfwijkend');
    const seq = ask.answer(refused);

    expect(findings(scene, withCode)).toMatchObject([{ kind: 'unclear', entries: [ask.seq, seq] }]);
    expect(check.answeredBy).toBeLessThan(seq);
  });

  it('is worth nothing when the pupil was never entered', () => {
    const scene = new BronScene({ isLoaded: false });
    const ask = scene.asks();
    scene.checks();
    const seq = ask.answer(refused);

    expect(findings(scene, withCode)).toMatchObject([{ kind: 'unclear', entries: [ask.seq, seq] }]);
  });

  it('cannot be told from an answer that we cannot read', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const seq = ask.answer(refused.replaceAll('resultaat', 'code'));

    expect(findings(scene, withCode)).toMatchObject([
      { kind: 'unclear', entries: [seq], assumptions: expect.arrayContaining(['A22-05']) },
    ]);
  });

  it('is missed when no answer comes', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.breakOff();

    expect(findings(scene, withAny)).toMatchObject([{ kind: 'absence', entries: [ask.seq] }]);
  });
});
