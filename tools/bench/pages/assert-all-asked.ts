import type { Route } from '#web/pages/route.ts';
import { allPages, notAsked } from './all.ts';

/** Holds the rows against the routes there are. @throws Error when a page has no row, or a row no page. */
export function assertAllAsked(routes: readonly Pick<Route, 'method' | 'path'>[]): void {
  const paths = routes.filter(({ method }) => method === 'get').map(({ path }) => path);
  const named = [...allPages.map(([path]) => path), ...Object.keys(notAsked)];
  const without = paths.filter((path) => !named.includes(path));
  if (without.length > 0) {
    throw new Error(
      `The bench does not ask for ${without.join(', ')}: add a row to tools/bench/pages/all.ts`,
    );
  }
  const gone = named.filter((path) => !paths.includes(path));
  if (gone.length === 0) return;
  throw new Error(`The bench asks for ${gone.join(', ')}, which is no page: take the row out`);
}
