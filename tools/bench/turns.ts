/** Gives whose turn it is: every round each has one, and every round begins with the next, so that whatever else the machine does hits all. */
export function* turns(works: number, rounds: number): Generator<number> {
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < works; turn += 1) yield (round + turn) % works;
  }
}

/** Times what is waited for in turns, after a warm-up. Gives the milliseconds of each, by round. */
export async function takeTurns(
  works: readonly (() => Promise<unknown>)[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<number[][]> {
  const times = works.map((): number[] => []);
  for (const at of turns(works.length, warmUp + rounds)) {
    const from = performance.now();
    await works[at]?.();
    times[at]?.push(performance.now() - from);
  }
  return times.map((each) => each.slice(warmUp));
}
