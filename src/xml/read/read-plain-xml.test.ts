import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadElements } from './read-elements.ts';
import { readPlainXml } from './read-plain-xml.ts';
import { readStrictXml } from './read-strict-xml.ts';

const documents = [
  '<a/>',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a>\r\n <b c="d">x</b >\r</a>\n',
  '<!-- x --><p:a xmlns:p="urn:p" xmlns=\'urn:q\' p:b="1" b="2"><c xmlns=""/><p:d/></p:a><!---->',
  '<a>&lt;&amp;&gt;&quot;&apos;<![CDATA[<b>&amp;\r\n]]>𝔄</a>',
  '<a>&#13;&#10;&#xD;&#xe9;&#x1D504;&#9;&#x10FFFF;&#00065;</a>',
  '<a b="c&#10;d&amp;&lt;\r\n\te]]&gt;" c=\'&#9;"\' xmlns:p="urn:&amp;"><p:b/></a>',
  '<a><b xmlns:p="urn:p"><p:c p:d="" q="é"/></b><b/><b></b></a>',
];

const tokens = [
  ...['<', '>', '/', '&', '"', "'", '=', ':', ' ', '\t', '\r', '\n', '-', '!', 'x', 'é', '𝔄'],
  ...[
    '&amp;',
    '&#13;',
    '&#0;',
    '&x;',
    '&#60;',
    '&#xD800;',
    '&#x110000;',
    '&#X41;',
    '&#;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '--',
  ],
  ...['<?p x?>', '<?xml version="1.0"?>', '<!DOCTYPE a>', '<b>', '</b>', '<b/>', '<p:b/>', '</a>'],
  ...[' xmlns="urn:x"', ' xmlns=""', ' xmlns:p="urn:p"', ' xmlns:p=""', ' xmlns:q="urn:p"'],
  ...[' xmlns:xml="urn:x"', ' xmlns:xmlns="urn:x"', ' xmlnsx="1"', ' xmlns:="x"', ' xml:lang="nl"'],
  ...[
    ' b="1"',
    ' p:b="1"',
    ' q:b="1"',
    " b='<'",
    ' b="&lt;"',
    ' b="\n"',
    ' b="\r\n"',
    ' b="&#10;&#0;"',
    ' xmlns:p="&#32;"',
    ' b=1',
    ' b',
    ' 1="1"',
  ],
  ...['\u0000', '\u000B', '\uD800', '\uFFFE', '\uFEFF', '\u00A0', '\u0085', '\u2028'],
];

const edits = fc.array(
  fc.record({
    at: fc.nat(),
    removed: fc.oneof(fc.constant(0), fc.nat(6)),
    inserted: fc.constantFrom('', ...tokens),
  }),
  { maxLength: 4 },
);

const edited = fc.tuple(fc.constantFrom(...documents), edits).map(([document, changes]) =>
  changes.reduce((content, { at, removed, inserted }) => {
    const from = at % (content.length + 1);
    return content.slice(0, from) + inserted + content.slice(from + removed);
  }, document),
);

function strictly(content: string): ReadElements | undefined {
  try {
    return readStrictXml(content);
  } catch {
    return undefined;
  }
}

describe('the reader of plain XML', () => {
  it.each(documents)('reads %j as the strict reader does', (document) => {
    const plain = readPlainXml(document);
    const strict = readStrictXml(document);

    expect(plain).toEqual(strict);
  });

  it('reads our own dossier', () => {
    const dossier = join(import.meta.dirname, '../../../mocks/dossiers/povo.xml');

    expect(readPlainXml(readFileSync(dossier, 'utf8'))).toBeDefined();
  });

  it('reads what the strict reader reads, or nothing', () => {
    fc.assert(
      fc.property(edited, (content) => {
        const plain = readPlainXml(content);
        fc.pre(plain !== undefined);
        const strict = strictly(content);

        expect(plain).toEqual(strict);
      }),
      { numRuns: 2000, maxSkipsPerRun: 1000 },
    );
  });
});
