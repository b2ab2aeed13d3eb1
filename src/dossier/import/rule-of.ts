import type { Family, Kinds } from '../pack.ts';
import type { Rule } from '../rules/rule.ts';
import type { Became } from './xslt/drafts.ts';
import {
  allOf,
  anyOf,
  conditionOf,
  type Formula,
  isLiteral,
  type Literal,
  listedIn,
  opposite,
} from './xslt/formula.ts';
import { type Place, type Places, placeNamed } from './xslt/places.ts';

/** What a rule asks of which dossiers. */
export type AskedOf = Pick<
  Rule,
  'families' | 'profiles' | 'exceptProfiles' | 'at' | 'field' | 'applies' | 'holds'
>;

type Firing = Extract<Became, { kind: 'rule' }>;

/** Turns when a melding is told into when a rule applies and what then has to hold. */
export function ruleOf(
  { at, fires }: Firing,
  { families, kinds, places }: { families: readonly Family[]; kinds: Kinds; places: Places },
): AskedOf {
  const parts = typeof fires === 'object' && 'all' in fires ? fires.all : [fires];
  const isAboutKind = (part: Formula) =>
    isLiteral(part) && kindPlaces(kinds).includes(placeNamed(part.ask.at, at) ?? '');
  // What kind of dossier it is says when a rule counts, unless that is all that is asked.
  const others = parts.filter((part) => !isAboutKind(part));
  const broken = brokenOf(others.length > 0 ? others : parts);
  const narrowed: {
    families: readonly Family[];
    profiles?: readonly string[];
    exceptProfiles?: readonly string[];
  } = { families };
  const applies = parts.filter((part) => {
    if (broken.includes(part)) return false;
    if (!isLiteral(part)) return true;
    const values = listedIn(part);
    if (values === undefined) return true;
    const place = placeNamed(part.ask.at, at);
    if (place === kinds.overdrachtsoortAt) {
      const named = familiesNamed(values, kinds);
      if (named === undefined) return true;
      narrowed.families = narrowed.families.filter((one) => named.includes(one) !== part.isNot);
      return false;
    }
    if (place !== kinds.overstapAt) return true;
    const key = part.isNot ? 'exceptProfiles' : 'profiles';
    if (narrowed[key] !== undefined) return true;
    narrowed[key] = values;
    return false;
  });
  const holds = anyOf(broken.map(opposite));
  const field = fieldOf(broken);
  return {
    ...narrowed,
    at: whereOf(at, places),
    ...(field !== undefined && { field }),
    ...(applies.length > 0 && { applies: conditionOf(allOf(applies)) }),
    holds: conditionOf(holds),
  };
}

function kindPlaces({ overdrachtsoortAt, overstapAt }: Kinds): readonly Place[] {
  return [overdrachtsoortAt, overstapAt];
}

/** Gives the families whose dossiers say one of these; undefined where nobody has one of them. */
function familiesNamed(
  values: readonly string[],
  { profiles }: Kinds,
): readonly Family[] | undefined {
  const all = Object.values(profiles);
  if (values.some((value) => !all.some((one) => one.overdrachtsoort === value))) return undefined;
  return all.filter((one) => values.includes(one.overdrachtsoort)).map(({ family }) => family);
}

/** What is wrong when a rule is broken, most telling first: the rest says when that counts. */
const telling: readonly ((literal: Literal) => boolean)[] = [
  ({ ask, isNot }) => isNot && ask.is === 'value',
  ({ ask, isNot }) => isNot && ask.is === 'present',
  ({ ask, isNot }) => isNot && ask.is !== 'present',
  ({ ask }) => ask.is === 'present',
  ({ ask }) => ask.is !== 'value',
  () => true,
];

function brokenOf(parts: readonly Formula[]): readonly Formula[] {
  const literals = parts.filter(isLiteral);
  for (const isTelling of telling) {
    const found = literals.filter(isTelling);
    const last = found.at(-1);
    if (last === undefined) continue;
    const isAbsence = last.isNot && last.ask.is === 'present';
    return isAbsence ? found : [last];
  }
  return parts.slice(-1);
}

function fieldOf(broken: readonly Formula[]): string | undefined {
  const [first] = broken.filter(isLiteral);
  return first === undefined || first.ask.at === '' ? undefined : first.ask.at;
}

/** Names nodes as rules do: the shortest way that means these places and no others. */
function whereOf(at: readonly Place[], places: Places): string | readonly string[] {
  const [first = ''] = at;
  if (at.includes('')) return '/';
  if (at.length === 1 && first === places.root) return first;
  const names = first.split('/').slice(1);
  const wanted = [...at].sort().join();
  for (let count = 1; count < names.length; count += 1) {
    const way = `/${names.slice(-count).join('/')}`;
    const meant = places.all.filter((place) => place.endsWith(way));
    if (meant.sort().join() === wanted) return `/${way}`;
  }
  return at.length === 1 ? first : at;
}
