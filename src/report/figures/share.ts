import type { Text } from '#words/text.ts';

/** How many schools of a sector there were on a day, and how many of them are qualified. */
export type Share = {
  readonly day: string;
  readonly sector: string;
  readonly schools: number;
  readonly qualified: number;
};

/** What the share is called in a table or picture. */
export const shareTitle: Text = {
  nl: 'Scholen met een gekwalificeerd LAS, per sector',
  en: 'Schools with a qualified LAS, by sector',
};

/** Gives a share in whole percents, rounded down: a hundred means all. */
export function percentOf({ schools, qualified }: Share): number {
  return schools === 0 ? 0 : Math.floor((qualified * 100) / schools);
}

/** Gives the sectors in the order in which they are told. */
export function sectorsIn(shares: readonly Share[]): string[] {
  const known = ['PO', 'VO', 'SWV'];
  const all = [...new Set(shares.map(({ sector }) => sector))];
  return all.sort((one, other) => known.indexOf(one) - known.indexOf(other));
}
