import { distance } from 'fastest-levenshtein';

/** Gives the one of these names that somebody who wrote `name` probably meant; undefined when none is near. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const near = names
    .map((one) => ({ one, far: distance(one.toLowerCase(), name.toLowerCase()) }))
    .filter(({ one, far }) => far <= Math.max(1, Math.floor(one.length / 3)))
    .toSorted((a, b) => a.far - b.far);
  return near[0]?.one;
}
