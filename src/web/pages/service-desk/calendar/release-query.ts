/** Names a release in the address of a page. */
export function releaseQuery(its: { readonly release: string; readonly gegevensset: string }) {
  return new URLSearchParams({ release: its.release, set: its.gegevensset });
}
