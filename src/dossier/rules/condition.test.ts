import { describe, expect, it } from 'vitest';
import { block } from '#xml/element.ts';
import { conditionCompiler } from './condition.ts';
import { keyword } from './keyword.ts';

const root = block('', 'dossier', []);
const context = { root, element: root, profile: undefined };

describe('a condition', () => {
  it('lets what is no text pass where it speaks of texts', () => {
    const judge = conditionCompiler([])({ minLength: 9, maxLength: 0, pattern: 'x' });

    expect(judge(root, context)).toBe(true);
  });

  it.each([
    ['x', 'x'],
    ['x', 'X'],
    ['', ''],
    ['x', ' x'],
  ])('of the one word const means what it means beside others: %j for %j', (given, value) => {
    const compile = conditionCompiler([]);

    const alone = compile({ const: given })(value, context);
    const beside = compile({ const: given, minLength: 0 })(value, context);

    expect([alone, beside]).toEqual([given === value, given === value]);
  });

  it('hands a keyword what the rule says, and the context at any depth', () => {
    const isRoot = keyword('isRoot', (answer: boolean) => (node, { element }) => {
      return (node === element) === answer;
    });
    const compile = conditionCompiler([isRoot]);

    expect(compile({ isRoot: true })(root, context)).toBe(true);
    expect(compile({ isRoot: false, minLength: 0 })(root, context)).toBe(false);
    expect(compile({ not: { allOf: [{ isRoot: true }] } })(root, context)).toBe(false);
    expect(compile({ anyOf: [{ isRoot: true }, { const: 'x' }] })('x', context)).toBe(true);
  });
});
