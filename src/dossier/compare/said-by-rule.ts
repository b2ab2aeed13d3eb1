import type { ElementPath } from '../element-paths.ts';
import type { ElementTree } from '../elements.ts';
import { elementsByPath, pathsAt } from '../rules/paths-at.ts';
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
  const places = pathsAt(rule.at, elements);
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
      path !== '' && places.every((place) => isAlwaysBelow(place, path, elementsByPath(tree))),
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
