import { describe, expect, it } from 'vitest';
import { childNamed, selfAndDescendants } from './element.ts';
import { parseLocated } from './parse-located.ts';

function positionsIn(document: string | Uint8Array): string[] {
  const { root, positionOf } = parseLocated(document);
  return Array.from(selfAndDescendants(root), (element) => {
    const { line, column } = positionOf(element);
    return `${element.name} ${line}:${column}`;
  });
}

function errorIn(document: string): unknown {
  try {
    return parseLocated(document);
  } catch (error) {
    return error;
  }
}

describe('a located document', () => {
  it('knows where the tag of every element begins', () => {
    const document =
      '<?xml version="1.0"?>\n<!-- <x> -->\n<a\n  b=">"><c/>\n\t<d><![CDATA[<x>]]></d></a>';

    expect(positionsIn(document)).toEqual(['a 3:1', 'c 4:9', 'd 5:2']);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end with %j', (end) => {
    expect(positionsIn(['<a>', ' <b/>', '  <c', '/>', '</a>'].join(end))).toEqual([
      'a 1:1',
      'b 2:2',
      'c 3:3',
    ]);
  });

  it('does not count a byte order mark of bytes', () => {
    expect(positionsIn(Buffer.from('\uFEFF<a/>'))).toEqual(['a 1:1']);
  });

  it('knows nothing of the elements of another document', () => {
    const { positionOf } = parseLocated('<a/>');

    expect(() => positionOf(parseLocated('<a/>').root)).toThrow(/no element of this document/);
  });

  it.each([
    ['an end tag that does not fit', '<a>\n  <b></a>', 2],
    ['a document type', '<?xml version="1.0"?>\n<!DOCTYPE d [\n]>\n<d/>', 2],
    ['an unknown entity', '<a>\n\n&x;</a>', 3],
    ['an attribute twice', '<a>\n<b c="" c=""/></a>', 2],
    ['an end too soon', '<a>\n<b>', 2],
    ['nothing', '', 1],
  ])('tells the line of %s', (_what, document, line) => {
    expect(errorIn(document)).toMatchObject({ name: 'XmlError', line });
  });

  it('tells the column of what is wrong', () => {
    expect(errorIn('<d>\n <a/>&x;</d>')).toMatchObject({
      line: 2,
      column: 8,
      reason: expect.stringContaining('entity'),
    });
    expect(errorIn(' <!DOCTYPE d><d/>')).toMatchObject({ line: 1, column: 2 });
  });

  it('keeps its places out of its elements', () => {
    const { root } = parseLocated('<a><b/></a>');

    expect(Object.keys(childNamed(root, 'b') ?? {})).toEqual([
      'name',
      'namespace',
      'attributes',
      'children',
      'text',
    ]);
  });
});
