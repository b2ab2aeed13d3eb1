import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { httpAnswer, RawScene } from '#evidence/raw-scene.test-support.ts';
import { delivery } from '#evidence/scenes.test-support.ts';
import { fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { deliversNothingOnAMalformedMessage } from './delivers-nothing-on-a-malformed-message.ts';

const whole = delivery(pupil.dossier);
const chunked = `HTTP/1.1 200 Ja\r\ntransfer-encoding: chunked\r\n\r\n${whole.replace(
  /[\s\S]{1,40}/g,
  (part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`,
)}0\r\n\r\n`;
const packed = gzipSync(whole);
const head = `HTTP/1.1 200 Ja\r\ncontent-encoding: gzip\r\ncontent-length: ${packed.length}\r\n\r\n`;

describe('delivering nothing on a malformed message', () => {
  it.each([
    ['a fault', httpAnswer(fault())],
    ['nothing', ''],
    ['what is no HTTP', '\u0015\u0003'],
  ])('is seen in %s', (_what, back) => {
    const scene = new RawScene();
    const looked = scene.sendsRaw({ back });

    expect(deliversNothingOnAMalformedMessage(scene.slice)).toEqual({ looked, findings: [] });
  });

  it.each<[string, string | Uint8Array]>([
    ['an answer', httpAnswer(whole)],
    ['the second of two answers', httpAnswer(fault()) + httpAnswer(whole)],
    ['an answer in chunks', chunked],
    ['an answer that is packed', Buffer.concat([Buffer.from(head), packed])],
    ['a fault, as text', httpAnswer(fault(pupil.dossier))],
    ['no HTTP at all', pupil.dossier],
  ])('is breached by a dossier in %s', (_where, back) => {
    const scene = new RawScene();
    const entries = scene.sendsRaw({ back });

    expect(deliversNothingOnAMalformedMessage(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries, assumptions: [] }],
    });
  });

  it('cannot be told where none came', () => {
    expect(deliversNothingOnAMalformedMessage(new RawScene().slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
