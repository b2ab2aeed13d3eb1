import { describe, expect, it } from 'vitest';
import { describeDifferences } from './differences.ts';

const difference = { path: '/d[1]/a[1]', expected: '1', actual: '2' };

describe('the words for differences', () => {
  it.each([
    ['changed', difference, '/d[1]/a[1] is "2" instead of "1"'],
    ['lost', { ...difference, actual: undefined }, '/d[1]/a[1] is missing (expected "1")'],
    ['added', { ...difference, expected: undefined }, '/d[1]/a[1] was added ("2")'],
  ])('tell both values of what was %s', (_what, one, words) => {
    expect(describeDifferences([one]).en).toBe(`1 difference: ${words}`);
  });

  it('show the first five and count the others', () => {
    const { nl, en } = describeDifferences(Array(7).fill(difference));

    expect(nl.match(/in plaats van/g)).toHaveLength(5);
    expect(nl).toMatch(/^7 verschillen: .*; en nog 2$/);
    expect(en).toMatch(/^7 differences: .*; and 2 more$/);
  });

  it.each([
    ['a composed letter', 'B\u00FCller', 'Bu\u0308ller', 'B\\u{FC}ller', 'Bu\\u{308}ller'],
    ['a soft hyphen', 'ab', 'a\u00ADb', 'ab', 'a\\u{AD}b'],
    ['a sign of private use', '', '\u{10FFFD}', '', '\\u{10FFFD}'],
  ])('spell out what looks the same: %s', (_what, actual, expected, told, wanted) => {
    const { en } = describeDifferences([{ ...difference, actual, expected }]);

    expect(en).toContain(`is "${told}" instead of "${wanted}"`);
  });

  it('leave what looks otherwise as it is', () => {
    const { en } = describeDifferences([{ ...difference, actual: 'Büller', expected: '山田' }]);

    expect(en).toContain('is "Büller" instead of "山田"');
  });

  it('cut long values off, since an attachment can be long', () => {
    const { en } = describeDifferences([{ ...difference, actual: 'x'.repeat(1_000_000) }]);

    expect(en.length).toBeLessThan(200);
  });
});
