import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchemaFile } from '#law/schema-file.ts';
import { selfAndDescendants } from '#xml/element.ts';
import { parseLocated } from '#xml/parse-located.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { ElementTree } from '../elements.ts';
import type { Pack } from '../pack.ts';
import { checkStructure } from './check-structure.ts';
import { fullDossier } from './full-dossier.test-support.ts';
import { mutated, mutations } from './mutations.test-support.ts';

const { namespace } = readSchemaFile('gegevensset/2019.1/pack.json') as Pack;
const elements = readSchemaFile('gegevensset/2019.1/elements.json') as ElementTree;

function findingsIn(document: string) {
  return checkStructure(elements, namespace, parseLocated(document));
}

function placesIn(document: string): string[] {
  return findingsIn(document).map(({ key, xpath }) => `${key} ${xpath}`);
}

/** A tree of its own, so that each example is one line. */
const small: ElementTree = {
  root: { element: 'r', type: 'r' },
  simpleTypes: {
    code: { base: 'string', pattern: '\\d{2}' },
    short: { base: 'string', minLength: 1, maxLength: 3, attributes: { note: 'code' } },
    score: { base: 'integer', minInclusive: 0, maxInclusive: 10 },
  },
  blocks: {
    r: {
      content: [
        { element: 'a', type: 'short' },
        { element: 'b', type: 'boolean', min: 0 },
        {
          choice: [
            { element: 'c', type: 'date' },
            { element: 'd', type: 'code', max: 'unbounded' },
          ],
        },
        { element: 'e', type: 'rounds', min: 0, max: 'unbounded' },
        { element: 'f', type: 'score', min: 0 },
        { element: 'g', type: 'decimal', min: 0 },
      ],
    },
    rounds: {
      content: [
        {
          sequence: [
            { element: 'n', type: 'short' },
            { element: 's', type: 'int', max: 'unbounded' },
          ],
          max: 'unbounded',
        },
      ],
    },
  },
};

function smallPlaces(content: string): string[] {
  const document = parseLocated(`<r xmlns="urn:r">${content}</r>`);
  return checkStructure(small, 'urn:r', document).map(({ key, xpath }) => `${key} ${xpath}`);
}

const good = '<a>x</a><c>2019-07-31</c>';
const e = (content: string) => smallPlaces(`${good}<e>${content}</e>`);

describe('the structure of a dossier', () => {
  it.each([
    ['the least', good],
    ['all', '<a note="12">x</a><b>1</b><d>01</d><d>٠٢</d><e><n>x</n><s>1</s></e><f>7</f><g>.5</g>'],
    ['white space around what is no string', '<a>x</a><b>\n true </b><c> 2020-02-29Z\n</c>'],
    ['a sequence again', `${good}<e><n>x</n><s>1</s><s>2</s><n>y</n><s>-3</s></e>`],
    ['characters beyond the first plane counted once', '<a>𝔄𝔄𝔄</a><c>2019-07-31</c>'],
  ])('may be %s', (_what, content) => {
    expect(smallPlaces(content)).toEqual([]);
  });

  it.each([
    ['something missing', '<c>2019-07-31</c>', ['S-missing /r[1]']],
    ['no choice', '<a>x</a>', ['S-choice /r[1]']],
    ['two choices', `${good}<d>01</d><d>02</d>`, ['S-choice /r[1]/d[1]']],
    ['one too many', `<a>x</a>${good}<a>y</a>`, ['S-too-many /r[1]/a[2]']],
    [
      'an unknown element',
      `<x><y/></x>${good}<z/>`,
      ['S-unknown /r[1]/x[1]', 'S-unknown /r[1]/z[1]'],
    ],
    [
      'an element moved to the front',
      `<f>1</f>${good}<e><n>x</n><s>1</s></e>`,
      ['S-order /r[1]/f[1]'],
    ],
    ['an element moved to the back', `<c>2019-07-31</c><f>1</f><a>x</a>`, ['S-order /r[1]/a[1]']],
    [
      'repetitions apart',
      `${good}<e/><f>1</f><e/>`,
      ['S-missing /r[1]/e[1]', 'S-order /r[1]/f[1]', 'S-missing /r[1]/e[2]'],
    ],
    ['text between elements', `${good}x`, ['S-text /r[1]']],
    ['a no-break space between elements', `${good}\u00A0`, ['S-text /r[1]']],
    ['an element in text', '<a>x<b/></a><c>2019-07-31</c>', ['S-unknown /r[1]/a[1]/b[1]']],
    [
      'another namespace',
      '<a xmlns="urn:x">xxxx</a><c>2019-07-31</c>',
      ['S-namespace /r[1]/a[1]', 'S-facet /r[1]/a[1]'],
    ],
    [
      'an attribute',
      '<a note="12" other="">x</a><c id="1">2019-07-31</c>',
      ['S-attribute /r[1]/a[1]/@other', 'S-attribute /r[1]/c[1]/@id'],
    ],
    [
      'a wrong value of an attribute',
      '<a note="1">x</a><c>2019-07-31</c>',
      ['S-facet /r[1]/a[1]/@note'],
    ],
    ['an empty text', '<a/><c>2019-07-31</c>', ['S-facet /r[1]/a[1]']],
    ['a text too long', '<a>xxxx</a><c>2019-07-31</c>', ['S-facet /r[1]/a[1]']],
    ['white space around a pattern', '<a>x</a><d> 01</d>', ['S-facet /r[1]/d[1]']],
    ['a day that does not exist', '<a>x</a><c>2019-02-29</c>', ['S-type /r[1]/c[1]']],
    ['a number out of range', `${good}<f>11</f>`, ['S-facet /r[1]/f[1]']],
    ['a comma in a number', `${good}<g>7,5</g>`, ['S-type /r[1]/g[1]']],
  ])('may not be with %s', (_what, content, places) => {
    expect(smallPlaces(content)).toEqual(places);
  });

  it('is told of each round of a sequence, in one finding', () => {
    const document = parseLocated(
      `<r xmlns="urn:r">${good}<e><n>x</n><n>y</n><s>1</s><n>z</n></e></r>`,
    );

    const [finding, ...others] = checkStructure(small, 'urn:r', document);

    expect(others).toEqual([]);
    expect(finding?.message.en).toBe(
      '"e" lacks what must be there: "s" (sequence 1), "s" (sequence 3)',
    );
  });

  it('has only whole numbers of 32 bits where it says int', () => {
    expect(e('<n>x</n><s>2147483647</s><s>-2147483648</s>')).toEqual([]);
    expect(e('<n>x</n><s>2147483648</s>')).toEqual(['S-type /r[1]/e[1]/s[1]']);
  });

  it('tells of another root, and judges it no further', () => {
    expect(placesIn('<dossiers><x/></dossiers>')).toEqual(['S-root /dossiers[1]']);
  });

  it('tells once of a whole dossier in another namespace, and judges all that is in it', () => {
    const other = namespace.replace('2019', '2018');
    const document = writeXml(fullDossier(elements, other, 0)).replace('99ZZ', '99zz');

    expect(placesIn(document)).toEqual([
      'S-namespace /dossier[1]',
      'S-facet /dossier[1]/huidigeschool[1]/brincode[1]',
    ]);
  });

  it('lets the root say where its schema is', () => {
    const hint =
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x x.xsd"';
    const document = writeXml(fullDossier(elements, namespace, 0));

    expect(placesIn(document.replace('<dossier', `<dossier ${hint}`))).toEqual([]);
  });

  it('is told of at its line and column, with what was found and what is allowed', () => {
    const [finding] = findingsIn(`\n<dossier\n xmlns="${namespace}">\r\n  <metadata/></dossier>`);

    expect(finding).toMatchObject({
      rule: finding?.key,
      layers: ['structure'],
      severity: 'fout',
      line: 2,
      column: 1,
      message: {
        nl: 'In "dossier" ontbreekt verplicht: "overdrachtsoort", "huidigeschool"',
        en: '"dossier" lacks what must be there: "overdrachtsoort", "huidigeschool"',
      },
    });
  });

  it('is told of in document order, each key and place once, at places that exist', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const { root, positionOf } = parseLocated(
          writeXml(mutated(fullDossier(elements, namespace, 0), changes)),
        );
        const known = [...selfAndDescendants(root)].map((element) => placeOf(positionOf(element)));

        const findings = checkStructure(elements, namespace, { root, positionOf });

        const told = findings.map(placeOf);
        const places = findings.map(({ key, xpath }) => `${key} ${xpath}`);
        expect(told).toEqual(told.toSorted((one, other) => one - other));
        expect(told.filter((place) => !known.includes(place))).toEqual([]);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it('is judged in time that grows with the size of what is wrong, not its square', () => {
    const many = '<x/><onbekend>x</onbekend><metadata/>'.repeat(60_000);

    const findings = findingsIn(
      `<dossier xmlns="${namespace}"><metadata>${many}</metadata></dossier>`,
    );

    expect(findings.length).toBeGreaterThan(180_000);
  });
});

/** Gives a number that grows through the document. */
function placeOf({ line, column }: { readonly line: number; readonly column: number }): number {
  return line * 1_000_000 + column;
}
