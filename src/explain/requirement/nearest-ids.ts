/** Gives the ids most like what somebody wrote, the nearest first; those that are no more unlike than the nearest. */
export function nearestIds(written: string, ids: readonly string[]): string[] {
  const wanted = written.toUpperCase();
  const measured = ids.map((id) => ({ id, distance: distance(wanted, id) }));
  const least = Math.min(...measured.map((one) => one.distance));
  const nearest = measured.filter((one) => one.distance === least).map(({ id }) => id);
  return nearest.slice(0, most);
}

const most = 3;

/** How many letters have to be written otherwise, added or left out (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, opposite] of [...other].entries()) {
      const replaced = (row[place] ?? 0) + (letter === opposite ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
