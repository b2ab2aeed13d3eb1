import { describe, expect, it } from 'vitest';
import type { Expression, Step } from './expression.ts';
import { parseExpression, parsePatterns } from './parse-expression.ts';

/** Without its prefix, as names of one vocabulary are. */
const localName = (name: string) => name.replace(/^g:/, '');
const parsed = (expression: string) => parseExpression(expression, localName);
const child = (name: string, ...where: Expression[]): Step => ({ to: 'child', name, where });
const below = (name: string): Step => ({ to: 'descendant', name, where: [] });
const path = (...steps: Step[]): Expression => ({ kind: 'path', isFromRoot: false, steps });
const fromRoot = (...steps: Step[]): Expression => ({ kind: 'path', isFromRoot: true, steps });
const text = (value: string): Expression => ({ kind: 'text', value });

describe('an expression of XPath', () => {
  it.each<[string, Expression]>([
    ['g:a', path(child('a'))],
    ['./g:a', path(child('a'))],
    ['child::g:a/child::*', path(child('a'), child('*'))],
    ['../g:a', path({ to: 'parent' }, child('a'))],
    ['.', path()],
    ['/', fromRoot()],
    ['/g:a/g:b', fromRoot(child('a'), child('b'))],
    ['//g:a', fromRoot(below('a'))],
    ['/descendant::*/g:a', fromRoot(below('a'))],
    ['/descendant-or-self::node()/g:a', fromRoot(below('a'))],
    ['g:a//g:b', path(child('a'), below('b'))],
    ['g:a/text()', path(child('a'), { to: 'text' })],
    ['g:a[g:b]', path(child('a', path(child('b'))))],
    [
      "g:a[g:b='x'][g:c]",
      path(child('a', compared(path(child('b')), text('x')), path(child('c')))),
    ],
    ['$v/g:a', { kind: 'variable', name: 'v', steps: [child('a')] }],
    ["('a', 'b')", { kind: 'list', items: [text('a'), text('b')] }],
    ['()', { kind: 'list', items: [] }],
    ["'it''s'", text("it's")],
    ['12.5', { kind: 'number', value: 12.5 }],
    ['fn:not(g:a)', { kind: 'call', name: 'not', given: [path(child('a'))] }],
    ['g:a (: why :) ', path(child('a'))],
    // A name may be a word of the language.
    ['and/or', path(child('and'), child('or'))],
  ])('is read: %s', (expression, read) => {
    expect(parsed(expression)).toEqual(read);
  });

  it('binds "and" closer than "or", and compares closer than both', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => path(child(name))) as [
      Expression,
      Expression,
      Expression,
    ];

    expect(parsed("a or b and c='x'")).toEqual({
      kind: 'or',
      parts: [a, { kind: 'and', parts: [b, compared(c, text('x'))] }],
    });
    expect(parsed('(a or b) and c')).toEqual({
      kind: 'and',
      parts: [{ kind: 'or', parts: [a, b] }, c],
    });
  });

  it.each([
    ['eq', '='],
    ['ne', '!='],
    ['lt', '<'],
    ['le', '<='],
    ['gt', '>'],
    ['ge', '>='],
  ])('compares by %s as by %s', (word, sign) => {
    expect(parsed(`a ${word} 'x'`)).toEqual(parsed(`a ${sign} 'x'`));
  });

  it.each([
    ['some $x in a satisfies $x', '"x" is not understood there'],
    ['if (a) then b else c', '"then" is not understood there'],
    ['@lang', 'an attribute in a path is not understood'],
    ['following-sibling::a', '"following-sibling::" is not understood there'],
    ['child::node()', '"child::" is not understood there'],
    ['a + b', '"+" is not understood there'],
    ['a[', 'the end'],
    ['a and', 'the end'],
    ['`', '"`" in "`"'],
  ])('that is in no known shape is named: %s', (expression, told) => {
    expect(() => parsed(expression)).toThrow(told);
  });
});

describe('a pattern of a template', () => {
  it('is every way that it matches by', () => {
    expect(parsePatterns('//g:a | g:b/g:c', localName)).toEqual([
      fromRoot(below('a')),
      path(child('b'), child('c')),
    ]);
  });
});

function compared(one: Expression, other: Expression): Expression {
  return { kind: 'compare', by: '=', one, other };
}
