import { describe, expect, it } from 'vitest';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import { loadLaw } from '#law/load-law.ts';
import { selfAndDescendants } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Handler } from '../wire/wire-server.ts';
import { answersLate } from './answers-late.ts';
import { answersNothing } from './answers-nothing.ts';
import { answersOtherwise } from './answers-otherwise.ts';
import { answersTogether } from './answers-together.ts';
import { answersUnknownResult } from './answers-unknown-result.ts';
import { breaksOff } from './breaks-off.ts';
import { breaksXml } from './breaks-xml.ts';
import { Conduct, type Mischief } from './mischief.ts';
import { outOfOrder } from './out-of-order.ts';
import { refusesFeedback } from './refuses-feedback.ts';
import { sendsADocumentType } from './sends-a-document-type.ts';
import { sendsAnotherPupil } from './sends-another-pupil.ts';

const { release, pack } = loadLaw({ release: '2022' });
const pupil = { name: 'bsn', namespace: pack.namespace, attributes: [], children: [] };
const dossier = {
  ...pupil,
  name: 'dossier',
  children: [{ ...pupil, text: '999900006' }],
  text: '',
};
const delivered = encodeMessage(release, 'documentResponse', {
  resultaat: release.results.transferSucceeded,
  dossier,
});
const sound: Handler = () => ({ status: 200, body: delivered });
const arrival = {
  method: 'POST',
  path: '/oso',
  headers: {},
  bytes: Buffer.alloc(0),
  charset: undefined,
  peer: { oin: '', subject: '', fingerprint: '' },
};
const answerOf = async (mischief: Mischief) => mischief(sound)(arrival);

describe('a member of the cast', () => {
  it('behaves soundly, misbehaves when it is told to, and behaves again', async () => {
    const conduct = new Conduct();
    const handler = conduct.wrap(sound);

    const before = await handler(arrival);
    conduct.misbehave(outOfOrder);
    const meanwhile = await handler(arrival);
    conduct.behave();
    const after = await handler(arrival);

    expect([before.status, meanwhile.status, after.status]).toEqual([200, 500, 200]);
  });

  it('can be out of order', async () => {
    const { body } = await answerOf(outOfOrder);

    expect(decodeMessage(release, body)).toMatchObject({ kind: 'fault', code: 'soapenv:Server' });
  });

  it('can be late', async () => {
    let isOver = false;
    const wait = Promise.resolve().then(() => {
      isOver = true;
    });

    const { body } = await answerOf(answersLate(() => wait));

    expect(isOver).toBe(true);
    expect(body).toBe(delivered);
  });

  it('can answer two messages together, and one alone once the wait is over', async () => {
    const never = () => new Promise(() => {});
    const together = { to: 'documentResponse', count: 2 } as const;
    const answered: string[] = [];
    const hold = answersTogether(release, { ...together, wait: never })(sound);
    const message = { ...arrival, bytes: Buffer.from(delivered) };

    const first = Promise.resolve(hold(message)).then(() => answered.push('first'));
    await hold(arrival);
    const before = [...answered];
    await Promise.all([first, hold(message)]);
    const alone = answersTogether(release, { ...together, wait: async () => {} })(sound);

    expect([before, answered]).toEqual([[], ['first']]);
    expect((await alone(message)).body).toBe(delivered);
  });

  it('can refuse feedback that is announced, and answer anything else as ever', async () => {
    const { feedbackRegistered: resultaat, linkKeyUnknown } = release.results;
    const url = 'https://127.0.0.1:1/oso';
    const registered = encodeMessage(release, 'meldenTerugkoppelingResponse', { resultaat, url });
    const registers: Handler = () => ({ status: 200, body: registered });

    const refused = await refusesFeedback(release)(registers)(arrival);
    const other = await answerOf(refusesFeedback(release));

    expect(decodeMessage(release, refused.body)).toMatchObject({
      message: { fields: { resultaat: linkKeyUnknown, url } },
    });
    expect(other.body).toBe(delivered);
  });

  it('can answer nothing', async () => {
    expect(await answerOf(answersNothing)).toEqual({ status: 200, body: '' });
  });

  it('can break off half way', async () => {
    const { body, breaksOffAfter } = await answerOf(breaksOff);

    expect(body).toBe(delivered);
    expect(breaksOffAfter).toBe(Math.floor(Buffer.byteLength(delivered) / 2));
  });

  it.each([
    ['broken XML', breaksXml, /no SOAP 1\.1/],
    ['a document type', sendsADocumentType, /no SOAP 1\.1/],
  ])('can send %s', async (_what, mischief, why) => {
    const { body } = await answerOf(mischief);

    expect(decodeMessage(release, body)).toEqual({
      kind: 'no-message',
      why: expect.stringMatching(why),
    });
  });

  it('can answer with a result that nobody knows', async () => {
    const { body } = await answerOf(answersUnknownResult(release));

    const reading = decodeMessage(release, body);

    expect(reading).toMatchObject({
      message: { fields: { resultaat: 'ResultaatDatNiemandKent' } },
    });
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('can answer one message otherwise; whether it does it as well: %s', async (isDone, done) => {
    let served = 0;
    const answer = { status: 200, body: 'anders' };
    const mischief = answersOtherwise(release, { to: 'pingRequest', answer, isDone });
    const handler = mischief(() => {
      served += 1;
      return { status: 200, body: delivered };
    });
    const bytes = Buffer.from(encodeMessage(release, 'pingRequest', {}));

    const answers = [await handler({ ...arrival, bytes }), await handler(arrival)];

    expect(answers.map(({ body }) => body)).toEqual(['anders', delivered]);
    expect(served).toBe(done + 1);
  });

  it('can deliver another pupil', async () => {
    const { body } = await answerOf(sendsAnotherPupil(pack, '999900018'));

    const numbers = [...selfAndDescendants(parseXml(body))].filter(({ name }) => name === 'bsn');

    expect(numbers.map(({ text }) => text)).toEqual(['999900018']);
  });
});
