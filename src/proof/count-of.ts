import { isRight, type Ruling } from './ruling.ts';

/** How many came out as they must, of how many. */
export type Count = { readonly right: number; readonly of: number };

/** Counts the rulings on runs of one kind. */
export function countOf(wanted: Ruling['kind'], rulings: readonly Ruling[]): Count {
  const ofKind = rulings.filter(({ kind }) => kind === wanted);
  return { right: ofKind.filter(isRight).length, of: ofKind.length };
}
