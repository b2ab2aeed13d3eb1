import { expect, it } from 'vitest';
import type { Register } from '#register/register.ts';
import { allRoutes } from '#web/pages/all.ts';
import { assertAllAsked } from './assert-all-asked.ts';
import { benchWeb } from './bench-web.ts';

// Which routes there are asks the register nothing.
const routes = allRoutes(benchWeb({} as Register));

it('the bench asks for every page there is, and for no other', () => {
  expect(() => assertAllAsked(routes)).not.toThrow();
});

it('a page that has no row is told by its path', () => {
  const more = [...routes, { method: 'get', path: '/nieuw' } as const];

  expect(() => assertAllAsked(more)).toThrow('The bench does not ask for /nieuw: add a row');
});

it('a row of a page that is gone is told by its path', () => {
  const fewer = routes.filter(({ path }) => path !== '/mijn-oso');

  expect(() => assertAllAsked(fewer)).toThrow('The bench asks for /mijn-oso, which is no page');
});
