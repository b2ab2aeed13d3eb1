import { describe, expect, it } from 'vitest';
import { bytesOf } from '#evidence/body.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { envelope, fault, message, pupil } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { documentAsks } from './exchanges.ts';
import { aBreach, anAbsence } from './findings.test-support.ts';
import { type Refusal, refusesWith } from './refusal.ts';

const because = text('het niet mag', 'it may not');
const withCode: Refusal = { codes: ['LeerlinginfoNietBeschikbaar'], because };
const withAny: Refusal = { codes: 'any', because };
const refused = refusal('LeerlinginfoNietBeschikbaar');
const bytes = Buffer.from(pupil.dossier);
const inAnElement = (content: string) =>
  refused.replace('</resultaat>', `$&<inhoud>${content}</inhoud>`);
const inTheValue = (content: string) => refused.replace('</resultaat>', `${content}$&`);

const { answerMs } = new BronScene().slice.limits;

function momentOf({ transcript }: BronScene, seq: number): number {
  return Date.parse(transcript.entries[seq - 1]?.at ?? '');
}

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
    ['a delivery', withAny, delivery(pupil.dossier)],
    [
      'a dossier under the right code',
      withCode,
      refused.replace('</resultaat>', `$&${pupil.dossier}`),
    ],
    ['a dossier in a fault', withAny, envelope(`<s:Fault><x>${pupil.dossier}</x></s:Fault>`)],
    ['a dossier in what nobody knows', withAny, envelope(`<x>${pupil.dossier}</x>`)],
    ['a dossier as text in a fault', withAny, fault(pupil.dossier)],
    ['a dossier in Base64 beside the right code', withCode, inAnElement(bytes.toString('base64'))],
    ['a dossier in hexadecimal', withCode, inAnElement(bytes.toString('hex'))],
    [
      'a dossier in Base64 inside the right code',
      withCode,
      inTheValue(`<inhoud>${bytes.toString('base64')}</inhoud>`),
    ],
    [
      'the answer of the Traffic Center',
      withCode,
      message('sessiecontroleResponse', { resultaat: 'LeerlinginfoNietBeschikbaar' }),
    ],
    [
      'an answer to another question',
      withAny,
      message('afmeldingResponse', { resultaat: 'LeerlinginfoNietBeschikbaar' }),
    ],
  ])('is no refusal when it is %s', (_what, how, answer) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const seq = ask.answer(answer);

    expect(findings(scene, how)).toMatchObject([{ ...aBreach, entries: [seq], assumptions: [] }]);
  });

  it.each([
    ['a web page', withAny, '<html/>'],
    ['nothing', withAny, ''],
    ['nested absurdly deep', withAny, envelope('<a>'.repeat(6_000) + '</a>'.repeat(6_000))],
  ])(
    'cannot be told when it is %s: whoever must deliver is blamed for that elsewhere',
    (_what, how, answer) => {
      const scene = new BronScene();
      const ask = scene.asks();
      scene.checks();
      const seq = ask.answer(answer);

      expect(findings(scene, how)).toMatchObject([{ kind: 'unclear', entries: [seq] }]);
    },
  );

  it('with the code of success breaches what is only an assumption where any other will do', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const seq = ask.answer(refusal('OverdrachtGeslaagd'));

    expect(findings(scene, withAny)).toMatchObject([
      { ...aBreach, entries: [seq], assumptions: ['A22-18'] },
    ]);
  });

  it('is no refusal when it is the question itself', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const question = scene.slice.exchanges[0]?.request.body;
    const seq = ask.answer(bytesOf(question ?? { text: '' }));

    expect(findings(scene, withAny)).toMatchObject([
      { ...aBreach, entries: [seq], assumptions: [] },
    ]);
  });

  it('as a fault where a code is needed breaches what is only an assumption', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const seq = ask.answer(fault('LeerlinginfoNietBeschikbaar'));

    expect(findings(scene, withCode)).toMatchObject([
      { ...aBreach, entries: [seq], assumptions: ['A22-08'] },
    ]);
  });

  it('that is a dossier is a breach without a valid session too, and without a pupil', () => {
    const scene = new BronScene({ isLoaded: false });
    const seq = scene.asks().answer(delivery(pupil.dossier));

    expect(findings(scene, withCode)).toMatchObject([
      { ...aBreach, entries: [seq], assumptions: [] },
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

  it.each([
    ['other elements', refused.replaceAll('resultaat', 'code')],
    ['elements that nobody knows', inAnElement('x')],
    ['elements in its code', inTheValue('<inhoud>x</inhoud>')],
    ['text beside its elements', refused.replace('</resultaat>', '$&tekst')],
  ])('with %s breaches a layout that is only an assumption', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const seq = ask.answer(body);

    expect(findings(scene, withCode)).toMatchObject([
      { ...aBreach, entries: [seq], assumptions: ['A22-05', 'A22-08'] },
    ]);
  });

  it('is missed when no answer comes, from the limit on', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    scene.wait(60_000);
    ask.breakOff();

    expect(findings(scene, withAny)).toMatchObject([
      { ...anAbsence, entries: [ask.seq], dueMs: momentOf(scene, ask.seq) + answerMs },
    ]);
  });

  it('is missed from the moment at which the connection broke', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const silence = ask.breakOff('UND_ERR_SOCKET');

    expect(findings(scene, withAny)).toMatchObject([
      { ...anAbsence, entries: [ask.seq], dueMs: momentOf(scene, silence) },
    ]);
  });

  it('is no delivery for naming the namespace of a dossier', () => {
    const scene = new BronScene({ readyFor: undefined });
    const ask = scene.asks();
    scene.checks();
    ask.answer(
      refused.replace(
        '<soapenv:Body>',
        '<soapenv:Body xmlns:d="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">',
      ),
    );

    expect(findings(scene, withCode)).toEqual([]);
  });

  it('is none when the dossier stands in a fault as Base64 in lines', () => {
    const scene = new BronScene({ readyFor: undefined });
    const ask = scene.asks();
    scene.checks();
    const lines = Buffer.from(pupil.dossier)
      .toString('base64')
      .replace(/(.{76})/g, '$1\n');
    const answer = ask.answer(fault(lines));

    expect(findings(scene, withAny)).toMatchObject([{ ...aBreach, entries: [answer] }]);
  });
});
