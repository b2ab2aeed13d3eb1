import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypedLeaf, ValueKind } from './typed-tree.ts';
import { type Value, valueIn, withValue } from './value.ts';

function leafOf(kind: ValueKind, text: string): TypedLeaf {
  return { name: 'proef', kind, text, attributes: {} };
}

const date = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10));

describe('a value', () => {
  it.each<readonly [ValueKind, fc.Arbitrary<Value>]>([
    ['string', fc.string({ unit: 'binary' })],
    ['boolean', fc.boolean()],
    ['date', date],
    ['integer', fc.bigInt()],
    ['int', fc.bigInt({ min: -(2n ** 31n), max: 2n ** 31n - 1n })],
    ['decimal', fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => it + 0)],
    ['attachment', fc.uint8Array().map((bytes) => Buffer.from(bytes))],
  ])('of kind %s comes back when it is written and read', (kind, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const written = withValue(leafOf(kind, ''), value);

        expect(valueIn(written)).toEqual(value);
        expect(withValue(written, value)).toEqual(written);
      }),
    );
  });

  it.each<readonly [ValueKind, string, Value | undefined]>([
    ['boolean', ' 1\n', true],
    ['boolean', '0', false],
    ['boolean', 'ja', undefined],
    ['date', '2019-07-31+02:00', '2019-07-31'],
    ['date', '2019-02-29', undefined],
    ['integer', '+007', 7n],
    ['integer', '7.0', undefined],
    ['int', '2147483648', undefined],
    ['decimal', '.5', 0.5],
    ['decimal', '1e3', undefined],
    ['attachment', 'AAA=\n', Buffer.from([0, 0])],
    ['attachment', 'geen base64', undefined],
    ['string', ' x ', ' x '],
  ])('of kind %s in %j is %s', (kind, text, value) => {
    expect(valueIn(leafOf(kind, text))).toEqual(value);
  });

  it.each<readonly [ValueKind, Value, string]>([
    ['boolean', true, 'true'],
    ['integer', -0n, '0'],
    ['decimal', 7, '7.0'],
    ['decimal', -7.25, '-7.25'],
    ['decimal', 1e21, '1000000000000000000000.0'],
    ['decimal', -1.5e-7, '-0.00000015'],
    ['attachment', new Uint8Array([0, 0]), 'AAA='],
  ])('of kind %s is written in canonical form: %s', (kind, value, text) => {
    expect(withValue(leafOf(kind, 'was'), value).text).toBe(text);
  });

  it.each<readonly [ValueKind, Value]>([
    ['string', 7],
    ['boolean', 'true'],
    ['date', '2019-02-29'],
    ['date', '2019-07-31Z'],
    ['date', ' 2019-07-31'],
    ['integer', 7],
    ['int', 2n ** 31n],
    ['decimal', Number.NaN],
    ['decimal', Number.POSITIVE_INFINITY],
    ['attachment', 'AAA='],
  ])('of kind %s is never %s', (kind, value) => {
    expect(() => withValue(leafOf(kind, ''), value)).toThrow(`into "proef": it is no ${kind}`);
  });
});
