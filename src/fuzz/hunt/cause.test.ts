import { describe, expect, it } from 'vitest';
import { text } from '#words/text.ts';
import { causeOf } from './cause.ts';

function causeOfSeen(actual: string): string {
  return causeOf({ requirement: 'R', outcome: 'failed', actual: text('', actual), entries: [] });
}

describe('the name of a cause', () => {
  it.each([
    [
      'the way to an element',
      '1 difference: /dossier[1]/a[1]/naam[1] is "x" instead of "y"',
      '1 difference: /dossier[1]/b[7]/c[1]/naam[2] is "z" instead of "/a[1]/b[1]"',
    ],
    [
      'the way to what belongs to an attachment',
      '2 differences: /dossier[1]/a[1]/document[33]/bestandsinhoud[1] is missing (expected "x"); more',
      '1 difference: /dossier[1]/document[1]/bestandsinhoud[1] is missing (expected "y")',
    ],
    [
      'the way to an attribute of an element',
      '1 difference: /dossier[1]/a[1]/naam[1]/@nil was added ("true")',
      '1 difference: /dossier[1]/naam[1]/@nil was added ("1")',
    ],
    ['numbers', 'Answer 500 after 12 seconds', 'Answer 503 after 3 seconds'],
  ])('leaves out %s', (_what, one, other) => {
    expect(causeOfSeen(one)).toBe(causeOfSeen(other));
  });

  it.each([
    ['another element', '/dossier[1]/a[1] is missing', '/dossier[1]/b[1] is missing'],
    ['another attribute', '/a[1]/b[1]/@c was added', '/a[1]/b[1]/@d was added'],
    ['an attribute and its element', '/a[1]/b[1]/@c was added', '/a[1]/b[1] was added'],
    ['what happened to it', '/dossier[1]/a[1] is missing', '/dossier[1]/a[1] was added'],
    ['another address', 'Asked at https://las/a', 'Asked at https://las/b'],
  ])('tells %s apart', (_what, one, other) => {
    expect(causeOfSeen(one)).not.toBe(causeOfSeen(other));
  });
});
