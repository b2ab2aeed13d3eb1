import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indentXml } from './indent-xml.ts';

function indent(xml: string): string[] {
  return indentXml(xml).map(({ depth, tokens }) => '  '.repeat(depth) + tokens.join(''));
}

describe('indented XML', () => {
  it('gives every element a line, and one that holds only text a single one', () => {
    expect(indent('<?xml version="1.0"?><a><b>1</b><c/>\n<d><e> </e></d></a>')).toEqual([
      '<?xml version="1.0"?>',
      '<a>',
      '  <b>1</b>',
      '  <c/>',
      '  <d>',
      '    <e> </e>',
      '  </d>',
      '</a>',
    ]);
  });

  it('keeps prefixes, comments, references and CDATA as they were', () => {
    const xml = `<x:a b='>' c="'/>"><!-- <b> --><![CDATA[<b>]]>&amp;&#65;</x:a>`;

    expect(
      indent(xml)
        .map((line) => line.trim())
        .join(''),
    ).toBe(xml);
  });

  it('leaves out white space between elements, also where it was written as a reference', () => {
    expect(indent('<a>&#10;  <b/>&#10;</a>')).toEqual(['<a>', '  <b/>', '</a>']);
  });

  it('loses nothing but white space, and ends, whatever it is given', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '!--',
      '-->',
      '<?',
      '<![CDATA[',
      '"',
      "'",
      'a',
      ' ',
    );

    fc.assert(
      fc.property(fc.array(pieces), (given) => {
        const text = given.join('');

        const kept = indentXml(text)
          .flatMap(({ tokens }) => tokens)
          .join('');

        expect(kept.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
