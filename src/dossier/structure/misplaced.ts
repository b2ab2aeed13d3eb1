/** Gives the fewest items to take away so that the ranks of the others never go down. */
export function misplaced<Item>(
  items: readonly Item[],
  rankOf: (item: Item) => number,
): ReadonlySet<Item> {
  const ranks = items.map(rankOf);
  if (isAscending(ranks)) return new Set();
  const kept = longestAscending(ranks);
  return new Set(items.filter((_item, at) => !kept.has(at)));
}

function isAscending(ranks: readonly number[]): boolean {
  return ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0));
}

/** Patience sorting: `tails[n]` is where the best run of n + 1 ends, `before` what each item follows in its run. */
function longestAscending(ranks: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, rank] of ranks.entries()) {
    const length = runsUpTo(tails, (tail) => (ranks[tail] ?? 0) <= rank);
    before.push(tails[length - 1] ?? -1);
    tails[length] = at;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

function runsUpTo(tails: readonly number[], holds: (tail: number) => boolean): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(tails[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
