import { describe, expect, it } from 'vitest';
import { parseXml } from '#xml/parse-xml.ts';
import { categoryOf, extraKeywords } from './extra-keywords.ts';
import type { Judge } from './keyword.ts';
import { keywords } from './keywords.ts';
import type { Codelist } from './rule.ts';

const root = parseXml(
  '<d><van> 2018-08-01 </van><tot>2019-07-31+02:00</tot><vol>10</vol><deel>4</deel><rest> </rest>' +
    '<ja> 1 </ja><nee>false</nee><blok><a>x</a></blok><lijst><k><n>1</n></k><k><n>2</n></k><k/><x><n>1</n></x></lijst></d>',
);
const codelist: Codelist = { name: { nl: 'Lijst', en: 'List' }, values: ['1', '2'] } as never;
const category = { flag: 'vlag', matrix: { POVO: ['ja', 'nee'], POPO: [] } } as never;
const words = [...keywords({ 1: codelist }), ...extraKeywords([category])];

/** Compiles conditions of one letter-for-letter text only. */
const letterForLetter = (condition: object): Judge => {
  return (node) => node === Reflect.get(condition, 'const');
};

function judges(word: string, given: unknown, node: string | typeof root = root): boolean {
  const found = words.find(({ name }) => name === word);
  if (!found) throw new Error(`No word "${word}"`);
  return found.prepare(given, letterForLetter)(node, { root, element: root, profile: 'POVO' });
}

describe('a word of conditions', () => {
  it.each<[string, unknown, string?]>([
    ['present', 'blok/a'],
    ['absent', 'blok/b'],
    ['isTrue', 'ja'],
    ['isFalse', 'nee'],
    ['anyPresent', ['x', 'vol']],
    ['valueAt', { vol: { const: '10' }, '/d/deel': { const: '4' } }],
    ['codelist', '1', '2'],
    ['inSchoolYears', { count: 1, upTo: '/d/tot' }, '2018-08-01'],
    ['inSchoolYears', { count: 1, upTo: '/d/tot' }, ' 2018-08-01T10:00 '],
    ['inSchoolYears', { count: 2, upTo: '/d/tot' }, '2017-08-01'],
    ['inSchoolYears', { count: 1, upTo: '/d/vol' }, '1999-01-01'],
    ['inSchoolYears', { count: 1, upTo: '/d/weg' }, '1999-01-01'],
    ['isA', 'school-year', '2018-2019'],
    ['notAfter', '/d/tot', '2019-07-31'],
    ['notAfter', '/d/tot', ' 2019-07-31'],
    ['notAfter', '/d/tot', 'op 2020-01-01'],
    ['notAfter', '/d/weg', '2020-01-01'],
    ['notAfter', '/d/blok', '2020-01-01'],
    ['inOrder', ['van', 'tot']],
    ['inOrder', ['van', 'van', 'weg', 'tot']],
    ['sumAtMost', { parts: ['deel', 'deel'], whole: 'vol' }],
    ['sumAtMost', { parts: ['vol'], whole: 'vol' }],
    ['sumAtMost', { parts: ['weg'], whole: 'vol' }],
    ['sumAtMost', { parts: ['vol', 'blok', 'ja'], whole: 'rest' }],
    ['sumAtMost', { parts: ['vol', 'deel'], whole: 'nee' }],
    ['sumAtMost', { parts: ['vol', 'rest', 'nee'], whole: 'vol' }],
    ['fitsProfile', 'vlag', 'ja'],
  ])('%s is met by %j', (word, given, node) => {
    expect(judges(word, given, node)).toBe(true);
  });

  it.each<[string, unknown, string?]>([
    ['present', 'blok/b'],
    ['absent', 'blok/a'],
    ['isTrue', 'nee'],
    ['isTrue', 'blok'],
    ['isFalse', 'ja'],
    ['isFalse', 'weg'],
    ['isFalse', 'vol'],
    ['anyPresent', ['x', 'y']],
    ['valueAt', { vol: { const: '10' }, deel: { const: '5' } }],
    ['valueAt', { vol: { const: '11' }, deel: { const: '4' } }],
    ['valueAt', { weg: {} }],
    ['codelist', '1', ' 2'],
    ['inSchoolYears', { count: 1, upTo: '/d/tot' }, '2018-07-31'],
    ['inSchoolYears', { count: 2, upTo: '/d/van' }, '2017-07-31'],
    ['isA', 'school-year', '2018-2020'],
    ['notAfter', '/d/tot', '2019-08-01'],
    ['inOrder', ['tot', 'van']],
    ['inOrder', ['van', 'tot', 'weg', 'van']],
    ['sumAtMost', { parts: ['deel', 'deel', 'deel'], whole: 'vol' }],
    ['fitsProfile', 'vlag', 'misschien'],
  ])('%s is not met by %j', (word, given, node) => {
    expect(judges(word, given, node)).toBe(false);
  });

  it('that speaks of a text says nothing of what is none', () => {
    expect(judges('isA', 'school-year')).toBe(false);
    expect(judges('codelist', '1')).toBe(false);
    expect(judges('fitsProfile', 'vlag')).toBe(true);
    expect(judges('inSchoolYears', { count: 1, upTo: '/d/tot' })).toBe(true);
    expect(judges('notAfter', '/d/tot')).toBe(true);
  });

  it('about the profile says nothing of one that the matrix does not have', () => {
    const [fits] = extraKeywords([category]).filter(({ name }) => name === 'fitsProfile');
    const judge = fits?.prepare('vlag', letterForLetter);
    const context = { root, element: root };

    expect(judge?.('misschien', { ...context, profile: 'VOVO' })).toBe(true);
    expect(judge?.('misschien', { ...context, profile: undefined })).toBe(true);
    expect(judge?.('ja', { ...context, profile: 'POPO' })).toBe(false);
  });

  it('about what is distinct looks at the children of one name that have such a child', () => {
    const distinct = (element: typeof root) =>
      extraKeywords([])
        .find(({ name }) => name === 'distinct')
        ?.prepare({ of: 'k', by: 'n' }, letterForLetter)(element, {
        root,
        element,
        profile: undefined,
      });
    const list = (items: string) => parseXml(`<lijst>${items}</lijst>`);

    expect(distinct(list('<k><n>1</n></k><k><n>2</n></k><k/><k/><x><n>1</n></x>'))).toBe(true);
    expect(distinct(list('<k><n>1</n></k><k><n>1</n></k>'))).toBe(false);
  });

  it.each([
    ['isA', 'onbekend', 'form "onbekend"'],
    ['codelist', '9', 'code list "9"'],
    ['fitsProfile', 'anders', 'category "anders"'],
  ])('%s cannot be prepared for "%s", which nobody knows', (word, given, told) => {
    expect(() => judges(word, given)).toThrow(told);
  });

  it('finds a category by its flag', () => {
    const other = { flag: 'ander', matrix: {} } as never;

    expect(categoryOf([other, category], 'vlag')).toBe(category);
  });
});
