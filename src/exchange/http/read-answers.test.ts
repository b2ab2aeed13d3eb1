import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from './read-answers.ts';

function answersIn(written: string, isOver = false) {
  return readAnswers(Buffer.from(written, 'latin1'), isOver).answers.map(({ body, ...answer }) => ({
    ...answer,
    body: body.toString('latin1'),
  }));
}

const fault = 'HTTP/1.1 500 Nee\r\nContent-Length: 3\r\n\r\nnee';

describe('an answer over HTTP', () => {
  it('is whole when as many bytes came as it said', () => {
    expect(answersIn(fault)).toEqual([
      { status: 500, headers: ['Content-Length', '3'], isWhole: true, body: 'nee' },
    ]);
  });

  it('is not whole before that, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.nat({ max: fault.length - 1 }), (length) => {
        expect(answersIn(fault.slice(0, length)).some(({ isWhole }) => isWhole)).toBe(false);
      }),
    );
  });

  it('is read in whatever chunks it came', () => {
    const chunked = (sizes: readonly number[], text: string) => {
      let [at, written] = [0, ''];
      for (const size of sizes) {
        const part = text.slice(at, at + size);
        if (part !== '') written += `${part.length.toString(16)};x=y\r\n${part}\r\n`;
        at += size;
      }
      const rest = text.slice(at);
      if (rest !== '') written += `${rest.length.toString(16)}\r\n${rest}\r\n`;
      return `HTTP/1.1 200 Ja\r\ntransfer-encoding: chunked\r\n\r\n${written}0\r\n\r\n`;
    };
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 })),
        fc.string({ maxLength: 100 }).map((text) => Buffer.from(text).toString('latin1')),
        (sizes, text) => {
          expect(answersIn(chunked(sizes, text))).toMatchObject([{ isWhole: true, body: text }]);
        },
      ),
    );
  });

  it('that says no length is whole when the connection has ended', () => {
    const open = 'HTTP/1.0 200 Ja\r\n\r\nja';

    expect(answersIn(open)).toMatchObject([{ isWhole: false, body: 'ja' }]);
    expect(answersIn(open, true)).toMatchObject([{ isWhole: true, body: 'ja' }]);
  });

  it('is unpacked, and left as it came where that cannot be', () => {
    const packed = gzipSync('<a/>');
    const head = `HTTP/1.1 200 Ja\r\ncontent-encoding: gzip\r\ncontent-length: ${packed.length}\r\n\r\n`;
    const whole = Buffer.concat([Buffer.from(head), packed]);

    expect(readAnswers(whole, true).answers[0]?.body.toString()).toBe('<a/>');
    expect(answersIn(`${head}${'x'.repeat(packed.length)}`)).toMatchObject([{ isWhole: true }]);
  });

  it('is told from the ones before and after it, and from what only announces one', () => {
    const all = `HTTP/1.1 100 Continue\r\n\r\n${fault}${fault}rommel`;

    expect(answersIn(all)).toHaveLength(2);
    expect(readAnswers(Buffer.from(all), true).rest.toString()).toBe('rommel');
  });

  it('is none in anything else, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readAnswers(Buffer.from(bytes), true).answers).toEqual([]);
      }),
    );
  });
});
