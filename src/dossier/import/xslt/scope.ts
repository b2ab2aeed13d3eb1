import type { Expression } from '../xpath/expression.ts';
import type { Place, Places } from './places.ts';

/** Something that an expression stands in: its place, and what variables are, each with the scope that it is read in. */
export type Scope = {
  readonly at: Place;
  readonly variables: ReadonlyMap<string, Bound>;
};

/** What a variable is: an expression where it was declared, or why it is not understood. */
export type Bound =
  | { readonly select: Expression; readonly scope: Scope }
  | { readonly why: string };

/** What formulas are read for: the places there are, and the node that the rule is about. */
export type Reading = { readonly places: Places; readonly node: Place };
