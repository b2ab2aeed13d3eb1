import { descendantAt, type XmlElement } from '#xml/element.ts';
import type { Category } from '../category.ts';
import type { Kinds } from '../pack.ts';
import { kindOf, profileNameOf } from '../profile.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleDraft } from './xslt/drafts.ts';
import { isLiteral, listedIn } from './xslt/formula.ts';
import { type Place, type Places, parentOf, placeNamed } from './xslt/places.ts';

/** The categories of a bundle: where their flags stand, what they are, and the rules that hold flags to the matrix. */
export type CategoriesFound = {
  readonly flagsAt: string | undefined;
  readonly categories: readonly Category[];
  readonly rules: readonly Rule[];
};

/** What a flag can say, what is usual first. */
const states = ['VERPLICHT', 'OPTIONEEL', 'OPT-UIT', 'VERBODEN'];

/** Finds the flags by what rules let them say, what they govern by the same rules, and the matrix in the examples. */
export function categoriesIn(
  drafts: readonly RuleDraft[],
  {
    kinds,
    places,
    examples,
    model,
  }: { kinds: Kinds; places: Places; examples: readonly XmlElement[]; model: readonly Category[] },
): CategoriesFound {
  const governed = new Map<Place, Set<Place>>();
  for (const { became } of drafts) {
    if (became.kind !== 'rule') continue;
    const { fires } = became;
    const parts = typeof fires === 'object' && 'all' in fires ? fires.all : [fires];
    const literals = parts.filter(isLiteral);
    const flag = literals.find((one) => listedIn(one)?.some((value) => states.includes(value)));
    if (flag === undefined) continue;
    const named = placeNamed(flag.ask.at, became.at);
    const at = flag.ask.at === '' ? became.at : named === undefined ? [] : [named];
    for (const place of at.filter(places.isLeaf)) {
      const below = governed.get(place) ?? new Set();
      for (const { ask } of literals) {
        const governs = ask.is === 'present' ? placeNamed(ask.at, became.at) : undefined;
        if (governs !== undefined) below.add(governs);
      }
      governed.set(place, below);
    }
  }
  const [first] = governed.keys();
  const flagsAt = first === undefined ? undefined : parentOf(first);
  if (flagsAt === undefined) return { flagsAt, categories: [], rules: [] };
  const flags = places.childrenOf(flagsAt).filter((place) => governed.has(place));
  const categories = flags.map((place, at): Category => {
    const flag = place.slice(flagsAt.length + 1);
    const known = model.find((category) => category.flag === flag);
    const name = flag.replace(/^[A-Za-z]+_/, '');
    return {
      number: at + 1,
      flag,
      name: known?.name ?? { nl: name, en: name },
      governs: [...(governed.get(place) ?? [])].filter((one) => places.all.includes(one)),
      matrix: matrixOf(place, kinds, examples),
    };
  });
  const rules = categories
    .filter(({ matrix }) => Object.keys(matrix).length > 0)
    .map(({ flag }) => matrixRule(flag, `${flagsAt}/${flag}`, kinds));
  return { flagsAt, categories, rules };
}

function matrixOf(place: Place, kinds: Kinds, examples: readonly XmlElement[]) {
  const seen: Record<string, string[]> = {};
  for (const root of examples) {
    const profile = profileNameOf(kinds, kindOf(kinds, root));
    const value = descendantAt(root, place.split('/').slice(2))?.text;
    if (profile === undefined || value === undefined || !states.includes(value)) continue;
    seen[profile] = [...(seen[profile] ?? []), value];
  }
  return Object.fromEntries(
    Object.entries(seen).map(([profile, values]) => [profile, allowedBy(values)] as const),
  );
}

/** What may be kept back may be delivered, and the other way round. */
function allowedBy(values: readonly string[]): readonly string[] {
  const isFree = values.includes('OPTIONEEL') || values.includes('OPT-UIT');
  const all = isFree ? [...values, 'OPTIONEEL', 'OPT-UIT'] : values;
  return states.filter((state) => all.includes(state));
}

function matrixRule(flag: string, at: string, { profiles, otherwise }: Kinds): Rule {
  const key = `X-${flag.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const families = [...Object.values(profiles), ...otherwise].map(({ family }) => family);
  return {
    key,
    rule: key,
    families: [...new Set(families)],
    at,
    holds: { fitsProfile: flag },
    severity: 'waarschuwing',
    layers: ['extra'],
    message: {
      nl: `Vlag ${flag} is {value}, en dat past niet bij het profiel; {matrix}`,
      en: `Flag ${flag} is {value}, and that does not fit the profile; {matrix}`,
    },
    source: 'The examples of the bundle',
    reason: 'All examples of a profile have these values.',
  };
}
