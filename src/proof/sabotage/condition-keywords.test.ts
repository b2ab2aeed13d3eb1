import { describe, expect, it } from 'vitest';
import { keywordsIn, withoutKeyword } from './condition-keywords.ts';

const condition = {
  present: 'a',
  not: { isTrue: 'b' },
  valueAt: { c: { isA: 'iban', minLength: 1 }, d: { const: 'x' } },
  anyOf: [{ absent: 'e' }, { attachment: 'unreadable' }],
};

describe('the keywords of a condition', () => {
  it('are those at any depth, and each form of a text and state of an attachment', () => {
    expect(keywordsIn(condition).sort()).toEqual(
      [
        ...['absent', 'anyOf', 'attachment', 'attachment unreadable', 'const', 'isA', 'isA iban'],
        ...['isTrue', 'minLength', 'not', 'present', 'valueAt'],
      ].sort(),
    );
  });

  it.each([
    ['present', { present: undefined }],
    ['isTrue', { not: undefined }],
    ['not', { not: undefined }],
    ['isA', { valueAt: { c: { minLength: 1 }, d: { const: 'x' } } }],
    ['isA iban', { valueAt: { c: { minLength: 1 }, d: { const: 'x' } } }],
    ['const', { valueAt: { c: { isA: 'iban', minLength: 1 }, d: {} } }],
    ['attachment unreadable', { anyOf: [{ absent: 'e' }, {}] }],
  ])(
    'can be left out, wherever they are, and with them what must not be: %s',
    (keyword, changed) => {
      expect(withoutKeyword(condition, keyword)).toEqual({ ...condition, ...changed });
    },
  );

  it.each(['isA bsn', 'attachment misnamed', 'a'])('stay when another is left out: %s', (other) => {
    expect(withoutKeyword(condition, other)).toEqual(condition);
  });
});
