import { describe, expect, it } from 'vitest';
import { isReadAlike } from './is-read-alike.ts';

describe('a pattern', () => {
  it.each([
    '[0-9]{2}[A-Z]{2}',
    '[0-9A-F]{8}(-[0-9A-F]{4}){3}',
    '[^ ]+',
    'a\\^b\\$\\[',
    '-?\\d+|x',
    '[A-Za-z0-9+/=\\s]+',
  ])('%s means the same to XML Schema and JavaScript', (pattern) => {
    expect(isReadAlike(pattern)).toBe(true);
  });

  it.each(['\\i\\c*', '\\p{L}+', '\\w+', '[a-z-[aeiou]]', '^a$', '(?=a)', '(', 'a**'])(
    '%s does not',
    (pattern) => {
      expect(isReadAlike(pattern)).toBe(false);
    },
  );
});
