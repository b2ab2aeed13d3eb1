import { type ElementPath, elementPathsOf } from '../element-paths.ts';
import type { ElementTree } from '../elements.ts';
import { type AnyRule, isReachable } from '../rules/rule.ts';
import { type PathReading, whatFires } from './what-fires.ts';

/** What a rule says, each part as text: the same text means the same. */
export type SaidByRule = {
  readonly id: string;
  /** The elements that it judges. */
  readonly places: string;
  /** When it is broken. */
  readonly fires: string;
  /** The dossiers that it judges. */
  readonly binds: string;
  readonly message: string;
};

/** Gives what a rule says of the elements of its year. */
export function saidBy(rule: AnyRule, elements: ElementTree): SaidByRule {
  if (!isReachable(rule)) return { id: rule.rule, ...nothing };
  const { families, profiles = [], exceptProfiles = [] } = rule;
  const places = placesOf([rule.at].flat(), elements);
  return {
    id: rule.rule,
    places: places.join(' '),
    fires: whatFires(rule, pathsFrom(places, elements)),
    binds: JSON.stringify([families, profiles, exceptProfiles].map((some) => some.toSorted())),
    message: rule.message.nl,
  };
}

/** A rule that nothing can reach says nothing. */
const nothing = { places: '', fires: '', binds: '', message: '' };

function placesOf(at: readonly string[], tree: ElementTree): readonly string[] {
  if (at.includes('/')) return [`/${tree.root.element}`];
  const forms = at.map((way) => new RegExp(`^${way.replaceAll('//', '(/[^/]+)*/')}$`));
  return [...pathsOf(tree).keys()].filter((path) => forms.some((form) => form.test(path)));
}

/** From one place only, a path below it can be written from the root. */
function pathsFrom(places: readonly string[], tree: ElementTree): PathReading {
  const [only, ...more] = places;
  const from = more.length === 0 ? only : undefined;
  return {
    absolute: (path) => {
      if (path.startsWith('/') || from === undefined) return path;
      return path === '' ? from : `${from}/${path}`;
    },
    isAlwaysThere: (path) =>
      path !== '' && places.every((place) => isAlwaysBelow(place, path, pathsOf(tree))),
  };
}

function isAlwaysBelow(
  place: string,
  path: string,
  paths: ReadonlyMap<string, ElementPath>,
): boolean {
  const whole = path.startsWith('/') ? path : `${place}/${path}`;
  if (!whole.startsWith(`${place}/`)) return false;
  for (let at = whole; at !== place; at = at.slice(0, at.lastIndexOf('/'))) {
    const known = paths.get(at);
    if (known === undefined || known.min === 0 || known.alternatives !== undefined) return false;
  }
  return true;
}

const known = new WeakMap<ElementTree, ReadonlyMap<string, ElementPath>>();

function pathsOf(tree: ElementTree): ReadonlyMap<string, ElementPath> {
  const paths = known.get(tree) ?? new Map(elementPathsOf(tree).map((one) => [one.path, one]));
  known.set(tree, paths);
  return paths;
}
