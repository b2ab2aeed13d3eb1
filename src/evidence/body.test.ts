import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, bytesOf } from './body.ts';

describe('a body', () => {
  it('gives back the bytes that it was made of, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(Buffer.from(bytesOf(bodyOf(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('is kept as text, so that people can read it, wherever it is UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(bodyOf(Buffer.from(text))).toEqual({ text });
      }),
    );
  });

  it('is kept in Base64 where it is not', () => {
    expect(bodyOf(Uint8Array.of(0x42, 0xff))).toEqual({ base64: 'Qv8=' });
  });
});
