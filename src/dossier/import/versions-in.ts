import type { RuleDraft } from './xslt/drafts.ts';
import { isLiteral, listedIn } from './xslt/formula.ts';
import type { Places } from './xslt/places.ts';

/** What dossiers have to say of their version. */
export type Versions = {
  readonly standaardversie: string | undefined;
  readonly validatieversie: string | undefined;
};

/** Finds the versions that rules want: of the places that have to say one, the shorter is that of the standard. */
export function versionsIn(drafts: readonly RuleDraft[], places: Places): Versions {
  const wanted = drafts.flatMap(({ became }) => {
    if (became.kind !== 'rule' || became.at.some(places.repeats)) return [];
    const { fires } = became;
    const parts = typeof fires === 'object' && 'all' in fires ? fires.all : [fires];
    return parts.flatMap((part) => {
      const values = isLiteral(part) && part.isNot ? listedIn(part) : undefined;
      const [only, ...more] = values ?? [];
      return only !== undefined && more.length === 0 && /^\d+(\.\d+)+$/.test(only) ? [only] : [];
    });
  });
  const [standaardversie, validatieversie] = [...new Set(wanted)].sort(
    (one, other) => one.length - other.length,
  );
  return { standaardversie, validatieversie };
}
