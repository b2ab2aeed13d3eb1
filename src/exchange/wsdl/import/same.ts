/** Tells whether two values of JSON are the same; absent, undefined and false are one. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).filter(([, one]) => one !== undefined && one !== false);
  return told
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => [key, sorted(one)]);
}
