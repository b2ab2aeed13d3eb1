import { describe, expect, it } from 'vitest';
import { loadElements } from '#law/load-elements.ts';
import { loadPack } from '#law/load-pack.ts';
import { wholePacks } from '#law/pack-versions.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { parseScoped } from '#xml/parse-scoped.ts';
import { emptySchemas, readSchema } from '#xml/schema/schemas.ts';
import { xsdOf } from '../../xsd/xsd-of.ts';
import { readElementTree } from './read-element-tree.ts';

const namespace = 'urn:proef';

/** Reads the tree below the first global element of a schema; `others` are the files beside it. */
function treeOf(xsd: string, others: Readonly<Record<string, string>> = {}) {
  const open = (path: string) => ({ ...parseScoped(others[path] ?? ''), path });
  const passBy = () => {
    throw new Error('Nobody writes an attribute of another vocabulary here');
  };
  const files = { open, schemas: emptySchemas(), passBy, seen: new Set<string>() };
  const source = { ...parseScoped(xsd), path: 'proef.xsd' };
  readSchema({ element: source.root, source }, files);
  const [root] = files.schemas.element.values();
  if (!root) throw new Error('The schema declares no element');
  return readElementTree(root, files);
}

function schema(content: string, attributes = 'elementFormDefault="qualified"'): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${namespace}"
    targetNamespace="${namespace}" ${attributes}>${content}</xs:schema>`;
}

/** A schema whose root holds this, on line 4. */
function holding(content: string): string {
  return schema(`
    <xs:element name="a"><xs:complexType><xs:sequence>
${content}
    </xs:sequence></xs:complexType></xs:element>`);
}

const text = '<xs:element name="b" type="xs:string"/>';

/** A schema whose root holds an element of this simple type, on line 4. */
function valued(restriction: string): string {
  return holding(`<xs:element name="b"><xs:simpleType>${restriction}</xs:simpleType></xs:element>`);
}

describe.each(wholePacks)('the XML Schema that is written of the element tree of %s', (version) => {
  it('is read back as the same tree', () => {
    const elements = loadElements(version);
    const { root, simpleTypes, blocks } = elements;

    const read = treeOf(xsdOf(elements, loadPack(version)));

    expect({ ...read, simpleTypes: withoutParts(read.simpleTypes) }).toEqual({
      root,
      blocks: withoutBare(blocks, simpleTypes),
      simpleTypes: bareOnes(simpleTypes),
    });
  });
});

/** What the writer adds: the facets of a text with attributes. */
function withoutParts(types: object): object {
  return Object.fromEntries(Object.entries(types).filter(([name]) => !name.endsWith('-waarde')));
}

function bareOnes(types: object): object {
  return Object.fromEntries(
    Object.entries(types).filter(([, type]) => Object.keys(type).length > 1),
  );
}

/** A type that restricts nothing is read as its base. */
function withoutBare(blocks: object, types: Readonly<Record<string, object>>): object {
  const said = JSON.stringify(blocks).replace(/"type":"([^"]+)"/g, (whole, name) => {
    const type = types[name] as { base: string } | undefined;
    return type && Object.keys(type).length === 1 ? `"type":"${type.base}"` : whole;
  });
  return JSON.parse(said);
}

const notUnderstood: readonly (readonly [string, string, string, number?])[] = [
  ['any', holding('<xs:any/>'), '"any" in "sequence"'],
  ['a group', holding('<xs:group ref="g"/>'), '"group" in "sequence"'],
  [
    'all',
    holding('<xs:element name="b"><xs:complexType><xs:all/></xs:complexType></xs:element>'),
    '"all" in "complexType"',
  ],
  ['a number of times', holding(text.replace('/>', ' maxOccurs="3"/>')), '"b" from 1 to 3 times'],
  ['at least two', holding(text.replace('/>', ' minOccurs="2" maxOccurs="unbounded"/>')), 'from 2'],
  ['nillable', holding(text.replace('/>', ' nillable="true"/>')), 'nillable is not'],
  ['a default', holding(text.replace('/>', ' default="x"/>')), 'default="x" is not'],
  ['a fixed value', holding(text.replace('/>', ' fixed="x"/>')), 'fixed="x" is not'],
  ['no namespace', holding(text.replace('/>', ' form="unqualified"/>')), 'without a namespace'],
  [
    'a key',
    holding('<xs:element name="b" type="xs:string"><xs:key name="k"/></xs:element>'),
    '"key" in "element"',
  ],
  ['no type', holding('<xs:element name="b"/>'), '"b" has no type'],
  ['a type that is not there', holding('<xs:element name="b" type="c"/>'), 'there is no type "c"'],
  ['an element that is not there', holding('<xs:element ref="c"/>'), 'there is no element "c"'],
  ['a type of XML Schema', holding(text.replace('string', 'gYear')), 'the type "gYear"'],
  ['a name', holding(text.replace('"b"', '"b.c"')), 'the name "b.c"'],
  ['a name twice', holding(`${text}<xs:choice>${text}</xs:choice>`), '"b" at two places', 3],
  [
    'a sequence that may be absent',
    holding(`<xs:sequence minOccurs="0">${text}<xs:element name="c" type="xs:int"/></xs:sequence>`),
    'a sequence that may be absent',
  ],
  [
    'a choice in a sequence that repeats',
    holding(
      `<xs:sequence maxOccurs="unbounded">${text}<xs:choice><xs:element name="c" type="xs:int"/><xs:element name="d" type="xs:int"/></xs:choice></xs:sequence>`,
    ),
    'a sequence that repeats anything but elements',
  ],
  [
    'a choice that repeats',
    holding(`<xs:choice maxOccurs="unbounded">${text}</xs:choice>`),
    'choice that is repeated',
  ],
  [
    'a choice of a sequence',
    holding(
      `<xs:choice><xs:sequence>${text}<xs:element name="c" type="xs:int"/></xs:sequence></xs:choice>`,
    ),
    'a choice of anything but elements',
  ],
  [
    'mixed content',
    holding(
      `<xs:element name="b"><xs:complexType mixed="true"><xs:sequence>${text}</xs:sequence></xs:complexType></xs:element>`,
    ),
    'mixed is not',
  ],
  [
    'an attribute beside elements',
    holding(
      `<xs:element name="b"><xs:complexType><xs:sequence>${text.replace('"b"', '"c"')}</xs:sequence><xs:attribute name="d"/></xs:complexType></xs:element>`,
    ),
    '"attribute" is not understood here',
  ],
  [
    'a required attribute',
    holding(
      '<xs:element name="b"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="d" type="xs:string" use="required"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>',
    ),
    'use="required"',
  ],
  [
    'a restriction of elements',
    holding(
      '<xs:element name="b"><xs:complexType><xs:complexContent><xs:restriction base="c"/></xs:complexContent></xs:complexType></xs:element>',
    ),
    '"restriction" in "complexContent"',
  ],
  [
    'an empty type',
    holding('<xs:element name="b"><xs:complexType/></xs:element>'),
    'a type that holds nothing',
  ],
  ['a list', valued('<xs:list itemType="xs:string"/>'), '"list" in "simpleType"'],
  ['a union', valued('<xs:union memberTypes="xs:string"/>'), '"union" in "simpleType"'],
  ...[
    ['totalDigits', 'integer', '3', '"totalDigits" in "restriction"'],
    ['minExclusive', 'integer', '3', '"minExclusive" in "restriction"'],
    ['assertion', 'integer', '3', '"assertion" in "restriction"'],
    ['minInclusive', 'decimal', '1.5', '"minInclusive" of a decimal'],
    ['maxLength', 'date', '10', '"maxLength" of a date'],
    ['enumeration', 'integer', '1', '"enumeration" of a integer'],
    ['whiteSpace', 'string', 'collapse', 'whiteSpace "collapse"'],
    ['pattern', 'string', '\\i\\c*', 'the pattern "\\i\\c*"'],
    ['pattern', 'string', '[a-z-[aeiou]]', 'the pattern'],
    ['maxInclusive', 'integer', '1e3', '"1e3" is not understood as a number'],
  ].map(
    ([facet, base, value, why]) =>
      [
        `the facet ${facet} of ${base} ${value}`,
        valued(
          `<xs:restriction base="xs:${base}"><xs:${facet} value="${value}"/></xs:restriction>`,
        ),
        why ?? '',
      ] as const,
  ),
];

describe('an XML Schema', () => {
  it('is read whatever it includes, with types that have no name, and names that are taken', () => {
    const parts = schema(`
      <xs:element name="string"><xs:simpleType><xs:restriction base="xs:string"><xs:length value="2"/></xs:restriction></xs:simpleType></xs:element>
      <xs:simpleType name="code"><xs:restriction base="xs:string"><xs:enumeration value="x"/><xs:enumeration value="y"/></xs:restriction></xs:simpleType>`);
    const tree = treeOf(
      schema(`
        <xs:element name="a"><xs:complexType><xs:sequence>
          <xs:element ref="string" minOccurs="0" maxOccurs="unbounded"/>
          <xs:sequence maxOccurs="unbounded"><xs:element name="c" type="code"/><xs:element name="d" type="xs:nonNegativeInteger" minOccurs="0"/></xs:sequence>
          <xs:choice><xs:element name="e" type="xs:date" minOccurs="0"/><xs:choice><xs:element name="f" type="xs:int" maxOccurs="unbounded"/></xs:choice></xs:choice>
        </xs:sequence></xs:complexType></xs:element>
        <xs:include schemaLocation="delen.xsd"/>`),
      { 'delen.xsd': parts },
    );

    expect(tree).toEqual({
      root: { element: 'a', type: 'a' },
      simpleTypes: {
        'string-2': { base: 'string', minLength: 2, maxLength: 2 },
        code: { base: 'string', enumeration: ['x', 'y'] },
        nonNegativeInteger: { base: 'integer', minInclusive: 0 },
      },
      blocks: {
        a: {
          content: [
            { element: 'string', type: 'string-2', min: 0, max: 'unbounded' },
            {
              sequence: [
                { element: 'c', type: 'code' },
                { element: 'd', type: 'nonNegativeInteger', min: 0 },
              ],
              max: 'unbounded',
            },
            {
              choice: [
                { element: 'e', type: 'date', min: 0 },
                { element: 'f', type: 'int', max: 'unbounded' },
              ],
              min: 0,
            },
          ],
        },
      },
    });
  });

  it('keeps of a type upon another what both allow', () => {
    const tree = treeOf(
      schema(`
        <xs:element name="a"><xs:complexType><xs:sequence><xs:element name="b" type="smal"/></xs:sequence></xs:complexType></xs:element>
        <xs:simpleType name="smal"><xs:restriction base="breed"><xs:minLength value="1"/><xs:maxLength value="5"/><xs:enumeration value="y"/><xs:enumeration value="z"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="breed"><xs:restriction base="xs:string"><xs:minLength value="2"/><xs:maxLength value="9"/><xs:enumeration value="x"/><xs:enumeration value="y"/></xs:restriction></xs:simpleType>`),
    );

    expect(tree.simpleTypes).toEqual({
      smal: { base: 'string', minLength: 2, maxLength: 5, enumeration: ['y'] },
    });
  });

  it.each(notUnderstood.map(([what, xsd, why, line]) => ({ what, xsd, why, line })))(
    'names what it does not understand, with file and line: $what',
    ({ xsd, why, line = 4 }) => {
      expect(() => treeOf(xsd)).toThrow(`Cannot import "proef.xsd", line ${line}: `);
      expect(() => treeOf(xsd)).toThrow(why);
    },
  );

  it.each([
    [
      'elements without end',
      '<xs:element name="a" type="t"/><xs:complexType name="t"><xs:sequence><xs:element name="b" type="t"/></xs:sequence></xs:complexType>',
      'hold each other without end',
    ],
    [
      'types without end',
      '<xs:element name="a"><xs:complexType><xs:sequence><xs:element name="b" type="t"/></xs:sequence></xs:complexType></xs:element><xs:simpleType name="t"><xs:restriction base="t"/></xs:simpleType>',
      'it rests on itself',
    ],
    ['a root of text', '<xs:element name="a" type="xs:string"/>', 'the root "a" holds no elements'],
    [
      'an element in place of others',
      '<xs:element name="a" type="xs:string" substitutionGroup="b"/>',
      'substitutionGroup="b"',
    ],
    [
      'an abstract type',
      '<xs:element name="a" type="t"/><xs:complexType name="t" abstract="true"><xs:sequence/></xs:complexType>',
      'abstract is not',
    ],
    ['what is declared anew', '<xs:redefine schemaLocation="b.xsd"/>', '"redefine" in "schema"'],
    ['a notation', '<xs:notation name="n" public="p"/>', '"notation" in "schema"'],
  ])('names %s', (_what, content, why) => {
    expect(() => treeOf(schema(content))).toThrow(/^Cannot import "proef.xsd", line \d+: /);
    expect(() => treeOf(schema(content))).toThrow(why);
  });

  it('has the patterns that elements.schema.json has', () => {
    const { $defs } = readSchemaFile('gegevensset/elements.schema.json') as {
      $defs: { simpleType: { properties: { pattern: { pattern: string } } } };
    };
    const patterns = ['[0-9]{2,3}', '(a|b)?[AB]*', 'x\\.y', '\\p{Nd}+', '[^a]', '.', '\\w', 'a$'];
    const pieces = new RegExp($defs.simpleType.properties.pattern.pattern);
    const isRead = (pattern: string) => {
      const restriction = `<xs:restriction base="xs:string"><xs:pattern value="${pattern}"/></xs:restriction>`;
      try {
        return treeOf(valued(restriction)) !== undefined;
      } catch {
        return false;
      }
    };

    expect(patterns.map(isRead)).toEqual(patterns.map((pattern) => pieces.test(pattern)));
    expect(patterns.map(isRead)).toEqual([true, true, true, true, false, false, false, false]);
  });
});
