import type { Text } from '#words/text.ts';

/** One of the sixteen parts of a dossier that a school may deliver or not. */
export type Category = {
  readonly number: number;
  readonly flag: string;
  readonly name: Text;
  /** The elements that the flag speaks of; none where no rule looks. */
  readonly governs: readonly string[];
  /** The values that the flag may have, per profile. */
  readonly matrix: Readonly<Record<string, readonly string[]>>;
  readonly note?: string;
};

/** Gives the categories whose flag may say this in a profile: OPT-UIT is what parents may keep back. */
export function categoriesThatMay(
  categories: readonly Category[],
  { say, profile }: { readonly say: 'OPT-UIT' | 'VERBODEN'; readonly profile: string },
): Category[] {
  return categories.filter(({ matrix }) => matrix[profile]?.includes(say));
}

/** Gives the name of a category as the driver calls it: its flag without what all flags begin with. */
export function categoryName({ flag }: Category): string {
  return flag.replace(/^cat_/, '');
}
