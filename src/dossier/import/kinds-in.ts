import type { Family, Kinds, Otherwise, Profile } from '../pack.ts';
import { BundleError } from './bundle.ts';
import type { RuleDraft } from './xslt/drafts.ts';
import { isLiteral, type Literal, listedIn } from './xslt/formula.ts';
import { type Place, type Places, placeNamed } from './xslt/places.ts';

/** The kinds of dossiers that stylesheets tell apart, and the families that each stylesheet judges. */
export type KindsFound = {
  readonly kinds: Kinds;
  readonly familiesOf: ReadonlyMap<string, readonly Family[]>;
  /** The profiles of which only the stylesheets told: the rest of what is said of them is a guess. */
  readonly guessed: readonly string[];
};

/** Where dossiers say of what kind they are, where a user says so. */
export type SaidKinds = {
  readonly overdrachtsoortAt?: string | undefined;
  readonly overstapAt?: string | undefined;
};

/**
 * Finds the kinds of dossiers: each stylesheet wants a value of its own at one place, and in those dossiers values of its
 * own at another. What stylesheets do not tell (sectors, names) is taken from a pack that has the same profile.
 *
 * @throws BundleError when they do not tell these places.
 */
export function kindsIn(
  drafts: readonly RuleDraft[],
  { places, model, said }: { places: Places; model: Kinds; said: SaidKinds },
): KindsFound {
  const wants = drafts.flatMap((draft) => wantsOf(draft));
  const { overdrachtsoortAt, overstapAt } = placesOfKinds(wants, { places, model, said });
  const stylesheets = [...new Set(drafts.map(({ stylesheet }) => stylesheet))];
  const free: Family[] = ['overstap', 'binnen-brin', 'swv'];
  const profiles: Record<string, Profile> = {};
  const guessed: string[] = [];
  const otherwise: Otherwise[] = [];
  const familiesOf = new Map<string, readonly Family[]>();
  for (const [at, stylesheet] of stylesheets.entries()) {
    const own = wants.filter((want) => want.stylesheet === stylesheet);
    const soorten = own
      .filter((want) => want.place === overdrachtsoortAt)
      .flatMap((want) => want.values);
    const families: Family[] = [];
    for (const soort of new Set(soorten)) {
      const alike = Object.entries(model.profiles).filter(([, it]) => it.overdrachtsoort === soort);
      const family = alike[0]?.[1].family ?? firstFree(free, at > 0);
      if (family === undefined) {
        throw new BundleError('The stylesheets tell more kinds of dossiers apart than packs can');
      }
      if (free.includes(family)) free.splice(free.indexOf(family), 1);
      families.push(family);
      const overstappen = own
        .filter(
          ({ place, guards }) => place === overstapAt && isFor(guards, overdrachtsoortAt, soort),
        )
        .flatMap(({ values }) => values);
      const names = overstappen.length > 0 ? overstappen : [alike[0]?.[0] ?? profileName(soort)];
      for (const name of new Set(names)) {
        const known = model.profiles[name];
        if (known === undefined) guessed.push(name);
        profiles[profileName(name)] = {
          ...(known ?? unknownProfile(name)),
          family,
          overdrachtsoort: soort,
          ...(overstappen.length > 0 && { overstap: name }),
        };
      }
    }
    if (families.length === 0) {
      throw new BundleError(
        `The stylesheet "${stylesheet}" does not tell which dossiers it is for: say where they tell their kind by --kind-at PATH`,
      );
    }
    const unknown = families.includes('swv') ? 'swv-unknown' : 'overstap-unknown';
    familiesOf.set(stylesheet, [...families, unknown]);
    if (unknown === 'swv-unknown') otherwise.unshift({ family: unknown, overstapsOf: 'swv' });
  }
  otherwise.push({ family: 'overstap-unknown' });
  return { kinds: { overdrachtsoortAt, overstapAt, profiles, otherwise }, familiesOf, guessed };
}

/** The first stylesheet judges transfers, the second what goes to a samenwerkingsverband. */
function firstFree(free: readonly Family[], isLater: boolean): Family | undefined {
  return isLater ? (free.find((one) => one === 'swv') ?? free[0]) : free[0];
}

function unknownProfile(name: string): Profile {
  return {
    title: { nl: name, en: name },
    family: 'overstap',
    overdrachtsoort: '',
    from: ['PO', 'VO'],
    to: ['PO', 'VO'],
    asksParents: [],
    pgn: 'optional',
  };
}

function profileName(name: string): string {
  return /^[A-Za-z]/.test(name) ? name.replace(/[^A-Za-z0-9_-]/g, '-') : `P-${name}`;
}

/** What a stylesheet wants a place to say, and when. */
type Want = {
  readonly stylesheet: string;
  readonly place: Place;
  readonly values: readonly string[];
  readonly guards: readonly Guard[];
};

/** That a place says one of some values, or none of them; `place` is undefined where nobody can tell which. */
type Guard = {
  readonly place: Place | undefined;
  readonly values: readonly string[] | undefined;
  readonly isNot: boolean;
};

function wantsOf({ stylesheet, became, codelist }: RuleDraft): Want[] {
  if (became.kind !== 'rule' || codelist !== undefined || became.at.length !== 1) return [];
  const { fires } = became;
  const parts = typeof fires === 'object' && 'all' in fires ? fires.all : [fires];
  const literals = parts.filter(isLiteral);
  const wanted = literals.filter(({ isNot, ask }) => isNot && ask.is === 'value');
  const [want] = wanted;
  const values = want && listedIn(want);
  if (want === undefined || values === undefined || wanted.length !== 1) return [];
  if (literals.length !== parts.length) return [];
  const guards = literals
    .filter((literal) => literal !== want)
    .map((literal) => guardOf(literal, became.at));
  const place = placeNamed(want.ask.at, became.at);
  return place === undefined ? [] : [{ stylesheet, place, values, guards }];
}

function guardOf(literal: Literal, at: readonly Place[]): Guard {
  const { ask, isNot } = literal;
  return { place: placeNamed(ask.at, at), values: listedIn(literal), isNot };
}

function isFor(guards: readonly Guard[], at: Place, soort: string): boolean {
  return guards.every(
    ({ place, values, isNot }) => place === at && values?.includes(soort) === !isNot,
  );
}

function placesOfKinds(
  wants: readonly Want[],
  { places, model, said }: { places: Places; model: Kinds; said: SaidKinds },
): Pick<Kinds, 'overdrachtsoortAt' | 'overstapAt'> {
  const isThere = (place: string) => places.all.includes(place);
  for (const place of [said.overdrachtsoortAt, said.overstapAt]) {
    if (place === undefined || isThere(place)) continue;
    throw new BundleError(`No dossier of this bundle has "${place}": name another place`);
  }
  const apart = placesApart(wants);
  const overdrachtsoortAt =
    said.overdrachtsoortAt ??
    (isThere(model.overdrachtsoortAt) ? model.overdrachtsoortAt : undefined) ??
    apart.find((place) => guardsOthers(place, apart, wants)) ??
    apart[0];
  if (overdrachtsoortAt === undefined) {
    throw new BundleError(
      'The stylesheets do not tell where dossiers say of what kind they are: say so by --kind-at PATH',
    );
  }
  const overstapAt =
    said.overstapAt ??
    (isThere(model.overstapAt) ? model.overstapAt : undefined) ??
    apart.find((place) => place !== overdrachtsoortAt) ??
    overdrachtsoortAt;
  return { overdrachtsoortAt, overstapAt };
}

/** Gives the places at which every stylesheet wants values, and no two want the same. */
function placesApart(wants: readonly Want[]): Place[] {
  const stylesheets = new Set(wants.map(({ stylesheet }) => stylesheet));
  return [...new Set(wants.map(({ place }) => place))].filter((place) => {
    const here = wants.filter((want) => want.place === place);
    const wanting = new Set(here.map(({ stylesheet }) => stylesheet));
    const isShared = here.some((one) =>
      here.some(
        (other) =>
          other.stylesheet !== one.stylesheet &&
          other.values.some((value) => one.values.includes(value)),
      ),
    );
    return wanting.size === stylesheets.size && !isShared;
  });
}

function guardsOthers(place: Place, apart: readonly Place[], wants: readonly Want[]): boolean {
  return wants.some(
    (want) =>
      want.place !== place &&
      apart.includes(want.place) &&
      want.guards.some((guard) => guard.place === place),
  );
}
