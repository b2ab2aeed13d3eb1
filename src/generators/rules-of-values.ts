import type { DossierLaw } from '#dossier/check-dossier.ts';
import { type ProfileName, profileNamed } from '#dossier/profile.ts';
import { categoryOf } from '#dossier/rules/extra-keywords.ts';
import { groupedBy } from '#dossier/rules/grouped-by.ts';
import { formOfPaths } from '#dossier/rules/place.ts';
import type { Condition, Rule } from '#dossier/rules/rule.ts';

/** What the rules that bind a profile say of single places; paths have no positions. */
export type RulesOfValues = {
  /** The values that a leaf may have, where rules list them. */
  readonly allowedAt: (path: string) => readonly string[] | undefined;
  /** How a leaf is written, by a name of `form.ts`, where a rule says so. */
  readonly formAt: (path: string) => string | undefined;
  /** Whether a date may not lie after the day on which the dossier is made. */
  readonly isPast: (path: string) => boolean;
  /** Whether nothing may stand there, whatever else the dossier says. */
  readonly isForbidden: (path: string) => boolean;
};

/** Reads from the rules what a dossier of this profile may say at each place, as far as that depends on nothing else. */
export function rulesOfValues(law: DossierLaw, profile: ProfileName): RulesOfValues {
  const { kinds } = law.pack;
  const { family, overstap, overdrachtsoort } = profileNamed(kinds, profile);
  const rules = law.rulebook.rulesFor({ family, overstap });
  const demands = groupedBy(
    rules.flatMap((rule) => demandsOf(rule, law.elements.root.element)),
    ({ name }) => name,
  );
  const at = (path: string) =>
    (demands.get(nameIn(path)) ?? []).filter(({ place }) => place.test(path));
  const { overdrachtsoortAt, overstapAt } = kinds;
  const pinned = new Map([
    [overdrachtsoortAt, [overdrachtsoort]],
    ...(overstap === undefined ? [] : [[overstapAt, [overstap]] as const]),
  ]);
  return {
    allowedAt: (path) => pinned.get(path) ?? allowed(at(path), { law, profile }),
    formAt: (path) =>
      at(path)
        .map(({ condition }) => condition.isA)
        .find((form) => typeof form === 'string'),
    isPast: (path) => at(path).some(({ condition }) => 'notAfter' in condition),
    isForbidden: (path) =>
      at(path).some(({ condition, isAlways }) => isAlways && 'isNothing' in condition),
  };
}

/** What a rule asks of the elements at a place; `isAlways` when it asks that of every dossier. */
type Demand = {
  readonly name: string;
  readonly place: RegExp;
  readonly condition: Condition;
  readonly isAlways: boolean;
};

function demandsOf({ at, applies, holds }: Rule, root: string): Demand[] {
  const isAlways = applies === undefined;
  return [at].flat().flatMap((where) => {
    const start = where === '/' ? `/${root}` : where;
    const own = { at: start, condition: holds };
    return [own, ...demandsBelow(holds, start)].map(({ at: path, condition }) => ({
      name: nameIn(path),
      place: formOfPaths(path),
      condition,
      isAlways,
    }));
  });
}

type Asked = { readonly at: string; readonly condition: Condition };

function demandsBelow(holds: Condition, start: string): Asked[] {
  const below = (path: string) => (path.startsWith('/') ? path : `${start}/${path}`);
  const values = Object.entries((holds.valueAt ?? {}) as Readonly<Record<string, Condition>>);
  const listed = values.map(([path, condition]) => ({ at: below(path), condition }));
  if (typeof holds.absent !== 'string') return listed;
  return [...listed, { at: below(holds.absent), condition: { isNothing: true } }];
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

type Allowing = { readonly law: DossierLaw; readonly profile: ProfileName };

function allowed(demands: readonly Demand[], allowing: Allowing): readonly string[] | undefined {
  const always = demands.filter(({ isAlways }) => isAlways).map(({ condition }) => condition);
  const lists = always.flatMap((condition) => listsOf(condition, allowing));
  const [first, ...others] = lists;
  if (first === undefined) return undefined;
  const refused = always.flatMap(({ not }) => namedIn((not ?? {}) as Condition).flat());
  return first.filter(
    (value) => others.every((list) => list.includes(value)) && !refused.includes(value),
  );
}

function listsOf(condition: Condition, { law, profile }: Allowing): (readonly string[])[] {
  const { codelist, fitsProfile } = condition;
  const lists = namedIn(condition);
  if (typeof codelist === 'string') lists.push(law.rules.codelists[codelist]?.values ?? []);
  if (typeof fitsProfile === 'string') {
    // First, for its order: what comes first is what a dossier says unless a school opts out.
    lists.unshift(categoryOf(law.rules.categories, fitsProfile).matrix[profile] ?? []);
  }
  return lists;
}

function namedIn({ const: only, enum: listed }: Condition): (readonly string[])[] {
  const lists = Array.isArray(listed) ? [listed.map(String)] : [];
  return typeof only === 'string' ? [[only], ...lists] : lists;
}
