import { describe, expect, it } from 'vitest';
import { charsetIn } from './charset.ts';

describe('the charset of a content type', () => {
  it.each([
    ['text/xml; charset=utf-8', 'utf-8'],
    ['text/xml;charset="UTF-16LE"; action="x"', 'UTF-16LE'],
    ['TEXT/XML; Charset = iso-8859-1', 'iso-8859-1'],
    ['text/xml', undefined],
    ['text/xml; charset=', undefined],
    ['application/soap+xml; action="x"', undefined],
    [undefined, undefined],
  ])('of %s is %s', (contentType, charset) => {
    expect(charsetIn(contentType)).toBe(charset);
  });
});
