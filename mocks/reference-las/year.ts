import { type Categories, earlierCategories, newestCategories } from './bron/categories.ts';

/** The year of the gegevensset in which an installation exchanges dossiers. */
export type Year = {
  /** As those who ask for a dossier call it. */
  readonly dossierVersie: string;
  /** That of its dossiers. */
  readonly namespace: string;
};

/** The year that counts when an installation is told of none. */
export const newestYear: Year = {
  dossierVersie: '2019.1',
  namespace: 'http://www.edustandaard.nl/oso_gegevensset/2019/dossier',
};

/** The years before the elements about support were ordered anew. */
const earlier = ['2017', '2018'];

/** What this system knows of the categories of a year; a year that it has not heard of is taken for the newest. */
export function categoriesIn({ dossierVersie }: Year): Categories {
  const [year = ''] = dossierVersie.split('.');
  return earlier.includes(year) ? earlierCategories : newestCategories;
}
