import { describe, expect, it } from 'vitest';
import { parseScoped } from '#xml/parse-scoped.ts';
import { SourceError } from '#xml/source/node.ts';
import type { ElementTree } from '../../elements.ts';
import { draftsOf, type RuleDraft } from './drafts.ts';
import { conditionOf } from './formula.ts';
import { placesOf } from './places.ts';
import { readStylesheet } from './stylesheet.ts';

const namespace = 'urn:r';

/** A root with a block of two leaves, one of which may be absent, and elements that may stand there again. */
const tree: ElementTree = {
  root: { element: 'r', type: 'r' },
  simpleTypes: {},
  blocks: {
    r: {
      content: [
        { element: 'b', type: 'b' },
        { element: 'many', type: 'many', min: 0, max: 'unbounded' },
      ],
    },
    b: {
      content: [
        { element: 'x', type: 'string' },
        { element: 'y', type: 'string', min: 0 },
      ],
    },
    many: { content: [{ element: 'z', type: 'string', min: 0 }] },
  },
};

const melding = '<melding><tekst>Fout</tekst></melding>';

/** Reads a stylesheet with this in it; a template for the document goes on to all that is below. */
function draftsIn(content: string): RuleDraft[] {
  const text = `<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:g="${namespace}"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" version="2.0">${content}</xsl:stylesheet>`;
  const source = { ...parseScoped(text), path: 'a.xsl' };
  const bundle = { files: [{ path: 'a.xsl', text, root: source.root }], open: () => source };
  const sheet = readStylesheet('a.xsl', () => source);
  return draftsOf(sheet, { bundle, places: placesOf(tree), namespace });
}

/** Gives where a test in a template for the block is asked, and when it tells, or why nobody knows. */
function became(test: string, within = 'g:b'): unknown {
  const [draft] = draftsIn(
    `<xsl:template match="${within}"><xsl:if test="${test}">${melding}</xsl:if></xsl:template>`,
  );
  if (draft?.became.kind !== 'rule') return draft?.became.why;
  return conditionOf(draft.became.fires);
}

describe('a test in a stylesheet', () => {
  it.each<[string, unknown]>([
    ['g:y', { present: 'y' }],
    ['not(g:y)', { absent: 'y' }],
    ['exists(g:y) and not(empty(g:y))', { present: 'y' }],
    ['g:y/text()', { valueAt: { y: { minLength: 1 } } }],
    ["g:x='a'", { valueAt: { x: { const: 'a' } } }],
    ["g:x='a' or g:x='b'", { valueAt: { x: { enum: ['a', 'b'] } } }],
    ["g:x=('a','b')", { valueAt: { x: { enum: ['a', 'b'] } } }],
    ["'a'=g:x", { valueAt: { x: { const: 'a' } } }],
    ["not(g:x='a') and not(g:x='b')", { not: { valueAt: { x: { enum: ['a', 'b'] } } } }],
    ["g:y!='a'", { allOf: [{ present: 'y' }, { not: { valueAt: { y: { const: 'a' } } } }] }],
    ['xs:boolean(g:x)', { isTrue: 'x' }],
    ['xs:boolean(g:x)=false()', { isFalse: 'x' }],
    ["xs:string(g:x)='a'", { valueAt: { x: { const: 'a' } } }],
    ['string-length(g:x) &gt; 3', { valueAt: { x: { minLength: 4 } } }],
    ['string-length(g:x) &lt;= 3', { not: { valueAt: { x: { minLength: 4 } } } }],
    ['count(g:y) = 0', { absent: 'y' }],
    ["matches(g:x,'^[0-9]$')", { valueAt: { x: { pattern: '^[0-9]$' } } }],
    ["starts-with(g:x,'a.')", { valueAt: { x: { pattern: '^a\\.' } } }],
    ['g:y or //g:many', { anyPresent: ['y', '/r/many'] }],
    ["/g:r/g:b/g:x='a'", { valueAt: { x: { const: 'a' } } }],
  ])('says when it tells: %s', (test, condition) => {
    expect(became(test)).toEqual(condition);
  });

  it.each([
    ['g:x=g:y', 'two values of a dossier are compared'],
    ['count(//g:many) &gt; 3', '"count" of more than none is not understood'],
    ["//g:z='a'", 'one of several "many" is not understood'],
    ["g:y[.='a']", 'a condition within a path is not understood'],
    ['current-date() &gt; g:x', 'two values of a dossier are compared'],
    ["matches(g:x,'\\i')", 'the pattern "\\i" is not understood'],
    ["g:x='a' and position()=1", '"position" compared with a number is not understood'],
    ["g:x &lt; 'b'", 'texts are compared by "<"'],
    ['true()', 'nothing is asked'],
    ['$v', 'there is no variable "v"'],
  ])('in no known shape says what in it is not: %s', (test, why) => {
    expect(became(test)).toContain(why);
  });

  it.each([
    ['g:nergens', 'What it asks for can never be the case'],
    ['not(g:x)', 'What it asks for can never be the case'],
    ["not(g:y) and g:y='a'", 'What it asks for can never be the case'],
  ])('that no dossier can meet is known to tell nothing: %s', (test, why) => {
    expect(became(test)).toContain(why);
  });
});

describe('the way to a melding', () => {
  const fires = (content: string) =>
    draftsIn(content).map(({ became }) =>
      became.kind === 'rule'
        ? { at: became.at, when: conditionOf(became.fires), isLive: became.isLive }
        : became,
    );

  it('goes by templates, each, choices and variables', () => {
    const content = `
      <xsl:variable name="soort" select="/g:r/g:b/g:x"/>
      <xsl:template match="/"><xsl:for-each select="//g:many"><xsl:choose>
        <xsl:when test="g:z"/>
        <xsl:when test="$soort='a'">${melding}</xsl:when>
        <xsl:otherwise>${melding}</xsl:otherwise>
      </xsl:choose></xsl:for-each></xsl:template>`;
    const isA = { valueAt: { '/r/b/x': { const: 'a' } } };

    expect(fires(content)).toEqual([
      { at: ['/r/many'], when: { allOf: [{ absent: 'z' }, isA] }, isLive: true },
      { at: ['/r/many'], when: { allOf: [{ absent: 'z' }, { not: isA }] }, isLive: true },
    ]);
  });

  it('is dead where no template leads to it, and still says what is meant', () => {
    const content = `
      <xsl:template match="/"><xsl:apply-templates select="//g:many"/></xsl:template>
      <xsl:template match="g:b"><xsl:if test="g:y">${melding}</xsl:if></xsl:template>`;

    expect(fires(content)).toEqual([{ at: ['/r/b'], when: { present: 'y' }, isLive: false }]);
  });

  it('goes by the template that matches best', () => {
    const content = `
      <xsl:template match="*"><xsl:apply-templates/></xsl:template>
      <xsl:template match="g:r/g:b"><xsl:if test="g:y">${melding}</xsl:if></xsl:template>
      <xsl:template match="g:b"><xsl:if test="not(g:y)">${melding}</xsl:if></xsl:template>`;

    expect(fires(content).map((one) => 'isLive' in one && one.isLive)).toEqual([true, false]);
  });

  it('through an instruction that is not known is named', () => {
    const content = `<xsl:template match="g:b"><xsl:for-each-group select="g:y" group-by=".">${melding}
      </xsl:for-each-group></xsl:template>`;

    expect(fires(content)).toEqual([
      { kind: 'unknown', why: '"for-each-group" is not understood' },
    ]);
  });

  it('to a template that is not there, and a pattern that cannot be read, are errors that say where', () => {
    const called = '<xsl:template match="/"><xsl:call-template name="niets"/></xsl:template>';
    const pattern = "<xsl:template match=\"key('a','b')\"/>";

    expect(() => draftsIn(called)).toThrow(SourceError);
    expect(() => draftsIn(called)).toThrow('there is no template "niets"');
    expect(() => draftsIn(pattern)).toThrow(SourceError);
  });
});

describe('what a stylesheet tells of a rule beside it', () => {
  it.each([
    ['Norm versie 3.1, regel AL.01', ['AL.01']],
    ['regels OVa.MD01 en OVb.MD01', ['OVa.MD01', 'OVb.MD01']],
    ['regel OS.cat_vve, zie www.voorbeeld', ['OS.cat_vve']],
    ['waarde volgens codelijst 5. Oordeel', ['CL5']],
    ['zonder nummer', []],
  ])('are its ids: %s', (comment, ids) => {
    const [draft] = draftsIn(
      `<xsl:template match="g:b"><!-- ${comment} --><xsl:if test="g:y">${melding}</xsl:if></xsl:template>`,
    );

    expect(draft).toMatchObject({ ids, text: 'Fout', file: 'a.xsl', line: 2 });
  });
});
