/** Gives every word of a search as the beginning of one, for to_tsquery: what is no letter or digit parts words. */
export function prefixes(search: string | undefined): string | undefined {
  const words = search?.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? undefined : words.map((word) => `${word}:*`).join(' & ');
}
