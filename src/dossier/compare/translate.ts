/** An element that has another name or place; what is in it goes along. */
export type Renamed = { readonly was: string; readonly is: string };

/** Gives where a path of one year is in another: the row of the nearest element above it, or its own, counts. */
export function translate(path: string, renamed: readonly Renamed[]): string {
  const nearest = renamed
    .filter(({ was }) => path === was || path.startsWith(`${was}/`))
    .toSorted((one, other) => other.was.length - one.was.length)[0];
  return nearest === undefined ? path : `${nearest.is}${path.slice(nearest.was.length)}`;
}
