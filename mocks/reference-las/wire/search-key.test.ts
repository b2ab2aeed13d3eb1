import { expect, test } from 'vitest';
import { isSearchKeyOf, makeSearchKey } from './search-key.ts';

const secret = 'only for tests';

test('a search key is the Base64 HMAC-SHA-256 of the PGN with its last four digits', () => {
  expect(makeSearchKey('999900006', secret)).toEqual({
    zoeksleutel: 'ySKxTrajAj4qWcAR64G/JcRKsS5zazc0N/QW3Zvl2Y4=',
    pgnfrag: '0006',
  });
});

test('a pupil is found by a zoeksleutel that comes wrapped over lines', () => {
  const { zoeksleutel, pgnfrag } = makeSearchKey('999900006', secret);
  const wrapped = `\n  ${zoeksleutel.slice(0, 20)}\r\n  ${zoeksleutel.slice(20)}\n`;

  expect(isSearchKeyOf({ zoeksleutel: wrapped, pgnfrag }, '999900006', secret)).toBe(true);
});

test('a pupil is not found by the key of another, nor under another secret, nor by another pgnfrag', () => {
  const searchKey = makeSearchKey('999900006', secret);

  expect(isSearchKeyOf(searchKey, '999910006', secret)).toBe(false);
  expect(isSearchKeyOf(searchKey, '999900006', 'another')).toBe(false);
  expect(isSearchKeyOf({ ...searchKey, pgnfrag: '0007' }, '999900006', secret)).toBe(false);
});
