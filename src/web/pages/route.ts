/**
 * How a page is added:
 *
 * 1. A file in a folder of `src/web/pages` makes one or more rows: `open` for what anybody may see, `closed` for
 *    what some roles may. A row is a method, a path, who may, and what answers.
 * 2. The row is listed in `all.ts`. `make-pages.ts` mounts it, and does for every row what must never be forgotten:
 *    who may not is turned away before anything is read, a form that is not ours is refused, what goes wrong becomes
 *    a page.
 * 3. What answers is handed a visit (`visit.ts`): who it is, in which language, what was sent, and `ask`, by which
 *    the register does something as that person. It gives `visit.page(…)`, or `visit.goTo(…)` after a form.
 * 4. A form is a `<PostForm>` (`src/web/look/forms.tsx`), which carries its token. A page has a place in the
 *    navigation by a row in `navigation.ts`, and a role its first page there.
 * 5. `access.test.ts` has a row for each route, and `tools/bench/pages/all.ts` one for each page; tests fail while one is missing.
 */
import type { PersonRole } from '#register/database/tables.ts';
import type { SignedInVisit, Visit } from './visit.ts';

/** What gives a page. */
export type Answer = Response | Promise<Response>;

/** One page, or what a form on one does. */
export type Route = {
  readonly method: 'get' | 'post';
  readonly path: string;
  /** Anybody, or who has one of these roles. */
  readonly who: 'anybody' | readonly PersonRole[];
  /** What is counted of who comes here, besides everything. */
  readonly limit?: 'sign-in' | undefined;
  /** Whether it answers by a stream: a browser that follows one takes no other page in its place. */
  readonly isStream?: boolean | undefined;
  /** The most bytes that a form may have, where that is more than usual. */
  readonly largestBytes?: number | undefined;
  readonly answer: (visit: Visit) => Answer;
};

type Row = Omit<Route, 'who' | 'answer'>;

/** A route for anybody. */
export function open(row: Row & Pick<Route, 'answer'>): Route {
  return { ...row, who: 'anybody' };
}

/** A route for who has one of these roles. */
export function closed(
  row: Row & {
    readonly who: readonly PersonRole[];
    readonly answer: (visit: SignedInVisit) => Answer;
  },
): Route {
  const { answer } = row;
  return {
    ...row,
    answer: (visit) => {
      if (isSignedIn(visit)) return answer(visit);
      // It is mounted behind a guard.
      throw new Error(`Nobody is signed in at "${row.path}", which is for ${row.who.join(', ')}`);
    },
  };
}

function isSignedIn(visit: Visit): visit is SignedInVisit {
  return visit.person !== undefined;
}
