import type { Release } from '../release.ts';

/** Lays data over a release: what has names replaces ours name by name, anything else as a whole. */
export function layOver(release: Release, over: Partial<Release>): Release {
  const laid = Object.entries(over).map(([key, theirs]) => {
    const ours: unknown = Reflect.get(release, key);
    return [key, isMapping(ours) && isMapping(theirs) ? { ...ours, ...theirs } : theirs];
  });
  return { ...release, ...Object.fromEntries(laid) };
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
