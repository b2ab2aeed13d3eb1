/** One step of a path: to a child, to anything below, to the parent, or to the text of the element itself. */
export type Step =
  | {
      readonly to: 'child' | 'descendant';
      readonly name: string;
      readonly where: readonly Expression[];
    }
  | { readonly to: 'parent' | 'text' };

/** An expression of XPath, as far as the known shapes of rules use it. */
export type Expression =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'path'; readonly isFromRoot: boolean; readonly steps: readonly Step[] }
  | { readonly kind: 'variable'; readonly name: string; readonly steps: readonly Step[] }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | {
      readonly kind: 'compare';
      readonly by: Comparison;
      readonly one: Expression;
      readonly other: Expression;
    };

/** How two values are compared; `eq` and `=` are one here, since what is compared is single. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** An expression is in no shape that we know; its message says what in it is not. */
export class UnknownShape extends Error {
  override readonly name = 'UnknownShape';
}
