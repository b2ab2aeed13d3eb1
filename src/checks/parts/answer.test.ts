import { describe, expect, it } from 'vitest';
import type { Exchange } from '#evidence/exchange.ts';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { envelope, fault, law, message, pupil } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { describeAnswer, otherLayoutsFrom, unreadableAnswer, unreadableRefusal } from './answer.ts';
import { documentAsks } from './exchanges.ts';
import { aBreach } from './findings.test-support.ts';

const expected = text('Dit hoort', 'This ought to be');
const pong = message('pingResponse', {
  available: 'true',
  applicationVersion: '1',
  systemTime: '2026-01-05T09:00:00Z',
});
const { answerMs } = new BronScene().slice.limits;

/** A question to the target, and what comes of it. */
function asked(answer?: string) {
  const scene = new BronScene();
  const sent = scene.asks();
  if (answer !== undefined) sent.answer(answer);
  const [exchange] = documentAsks(scene.slice) as [Exchange];
  return { scene, sent, exchange, slice: scene.slice, answeredBy: sent.seq + 1 };
}

/** A question to the target of which the connection breaks after this time. */
function brokenAfter(ms: number) {
  const scene = new BronScene();
  const sent = scene.asks();
  // An entry takes ten milliseconds.
  scene.wait(ms - 10);
  const silence = sent.breakOff('ECONNRESET');
  const [exchange] = documentAsks(scene.slice) as [Exchange];
  const [finding] = unreadableAnswer(scene.slice, exchange, expected);
  const momentOf = (seq: number) => Date.parse(scene.transcript.entries[seq - 1]?.at ?? '');
  return { finding, askedMs: momentOf(sent.seq), brokenMs: momentOf(silence), seq: sent.seq };
}

describe('an answer', () => {
  it.each([
    ['a fault', fault()],
    ['a delivery', delivery(pupil.dossier)],
    ['a refusal', refusal('GeenToestemming')],
  ])('that is %s is readable', (_what, answer) => {
    const { slice, exchange } = asked(answer);

    expect(unreadableAnswer(slice, exchange, expected)).toEqual([]);
    expect(unreadableRefusal(slice, exchange, expected)).toEqual([]);
  });

  it('that is no message of OSO is a breach, and keeps its dossier too', () => {
    const { slice, exchange, answeredBy } = asked(envelope('<x/>'));

    expect(unreadableAnswer(slice, exchange, expected)).toMatchObject([
      { ...aBreach, expected, entries: [answeredBy], assumptions: [] },
    ]);
    expect(unreadableRefusal(slice, exchange, expected)).toMatchObject([
      { kind: 'unclear', entries: [answeredBy] },
    ]);
  });

  it('that is another message is a breach that names it', () => {
    const other = message('sessiecontroleResponse', { resultaat: 'SessieIsValide' });
    const { slice, exchange, answeredBy } = asked(other);
    const breach = {
      ...aBreach,
      expected,
      actual: { en: 'The answer is a sessiecontroleResponse' },
      entries: [answeredBy],
    };

    expect(unreadableAnswer(slice, exchange, expected)).toMatchObject([breach]);
    expect(unreadableRefusal(slice, exchange, expected)).toMatchObject([breach]);
  });

  it('that is laid out otherwise says how it was described, whatever was expected of it', () => {
    const { slice, exchange, answeredBy } = asked(
      delivery(pupil.dossier).replaceAll('resultaat', 'code'),
    );

    expect(unreadableAnswer(slice, exchange, expected)).toMatchObject([
      {
        ...aBreach,
        expected: { en: 'A documentResponse laid out as it is described' },
        entries: [answeredBy],
        assumptions: ['A22-05', 'A22-08'],
      },
    ]);
  });
});

describe('an answer that did not come', () => {
  it('was due at the limit when nothing was heard', () => {
    const { slice, exchange, sent, scene } = asked();
    const dueMs = Date.parse(scene.transcript.entries[sent.seq - 1]?.at ?? '') + answerMs;

    expect(unreadableAnswer(slice, exchange, expected)).toMatchObject([
      { kind: 'absence', expected, actual: { en: 'No answer came' }, entries: [sent.seq], dueMs },
    ]);
  });

  it('was due when the connection broke before the limit', () => {
    const { finding, brokenMs, seq } = brokenAfter(answerMs - 1);

    expect(finding).toMatchObject({
      actual: { en: 'The connection broke (ECONNRESET)' },
      entries: [seq],
      dueMs: brokenMs,
    });
  });

  it.each([answerMs, answerMs + 500])(
    'did not break when it was given up after %i ms, at the limit or later',
    (ms) => {
      const { finding, askedMs } = brokenAfter(ms);

      expect(finding).toMatchObject({
        actual: { en: 'No answer came' },
        dueMs: askedMs + answerMs,
      });
    },
  );
});

describe('what an answer held', () => {
  it.each([
    ['a fault', fault('Nee'), 'A SOAP fault: "Nee"'],
    ['a result', refusal('GeenToestemming'), 'The result GeenToestemming'],
    ['no result', pong, 'The result '],
    ['no message', envelope('<x/>'), 'The result '],
    ['nothing', undefined, 'The result '],
  ])('is told of %s', (_what, answer, told) => {
    expect(describeAnswer(asked(answer).exchange).en).toBe(told);
  });
});

describe('the messages in another layout', () => {
  /** The target checks a session in another layout, and so does a school; the target sends another such message. */
  function laidOutOtherwise() {
    const scene = new BronScene();
    scene.asks();
    const scenario = scene.scenario.key;
    const send = (from: 'target' | 'counterpart', body: string) =>
      scene.transcript.send({ from, to: 'traffic-center', scenario, body }).seq;
    const oddly = (name: string) => envelope(`<${name} xmlns="${law.release.namespace}"/>`);
    send('counterpart', oddly('sessiecontroleRequest'));
    send('target', oddly('afmeldingRequest'));
    send('target', fault());
    const seq = send('target', oddly('sessiecontroleRequest'));
    return { slice: scene.slice, seq };
  }

  it('are those of the target, of the name that is meant', () => {
    const { slice, seq } = laidOutOtherwise();

    expect(otherLayoutsFrom(slice, 'sessiecontroleRequest')).toMatchObject([
      { ...aBreach, entries: [seq] },
    ]);
  });

  it('are only those that are meant', () => {
    const { slice } = laidOutOtherwise();

    expect(otherLayoutsFrom(slice, 'sessiecontroleRequest', () => false)).toEqual([]);
  });
});
