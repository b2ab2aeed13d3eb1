import { type Categories, earlierCategories, newestCategories } from './bron/categories.ts';
import { kindOf, withinBrinKind } from './bron/profile.ts';
import type { Element } from './xml/element.ts';

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

/** The years before the elements about support were ordered anew, and the kinds of transfer made more alike. */
const earlier = ['2017', '2018'];

/** What this system knows of the categories of a year; a year that it has not heard of is taken for the newest. */
export function categoriesIn(year: Year): Categories {
  return isEarlier(year) ? earlierCategories : newestCategories;
}

/** What may go along in this dossier that may not in others of its year. */
export function allowedIn(year: Year, dossier: Element): readonly string[] {
  const isWithinBrin = kindOf(dossier) === withinBrinKind;
  return isEarlier(year) && isWithinBrin ? ['geboorteplaats', 'nationaliteit'] : [];
}

function isEarlier({ dossierVersie }: Year): boolean {
  const [year = ''] = dossierVersie.split('.');
  return earlier.includes(year);
}
