import { expect, it } from 'vitest';
import { booleanOf } from './boolean-of.ts';

it.each([
  ['true', true],
  ['1', true],
  ['\n\t true \r\n', true],
  ['false', false],
  ['0', false],
  [' 0', false],
])('reads %j as %j', (text, said) => {
  expect(booleanOf(text)).toBe(said);
});

it.each([undefined, '', ' ', 'True', 'ja', '01', 'tr ue', '\u00a0true'])(
  'reads nothing in %j',
  (text) => {
    expect(booleanOf(text)).toBeUndefined();
  },
);
