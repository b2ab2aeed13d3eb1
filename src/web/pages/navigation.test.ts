import { expect, it } from 'vitest';
import { pathBack } from './navigation.ts';

it.each([
  '//elders.example',
  'https://elders.example',
  '/\\elders.example',
  '/a\nb',
  '',
  undefined,
])('after signing in nobody is led to %j, but to where their role begins', (asked) => {
  expect(pathBack(asked, 'school')).toBe('/mijn-oso');
});

it('after signing in somebody is led back to the page that they came from', () => {
  expect(pathBack('/scholen/01AA?taal=nl', 'school')).toBe('/scholen/01AA?taal=nl');
});
