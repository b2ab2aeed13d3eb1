/** Something to time, done again and again. */
type Work = () => void;

const warmUpMs = 400;
const sampleMs = 5;
const rounds = 75;

/**
 * Times pieces of work against each other in one process: warm-up first, then rounds in which each has its turn, every round
 * beginning with the next, so that whatever else the machine does hits all. Gives the microseconds of each, by round.
 */
export function compare(works: readonly Work[]): number[][] {
  const counts = works.map(countFor);
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < works.length; turn += 1) {
      const at = (round + turn) % works.length;
      const work = works[at];
      if (work) times[at]?.push(timeOf(work, counts[at] ?? 1));
    }
  }
  return times;
}

/** Gives how many times as long the one takes as the other, as the median of the rounds: what slows one slows both. */
export function ratio(ours: Work, theirs: Work): number {
  const [one = [], other = []] = compare([ours, theirs]);
  return median(one.map((time, round) => time / (other[round] ?? Number.NaN)));
}

/** Warms up, and finds how often the work fits into one sample. */
function countFor(work: Work): number {
  const untilMs = performance.now() + warmUpMs;
  let count = 0;
  for (; performance.now() < untilMs; count += 1) work();
  return Math.max(1, Math.round((count * sampleMs) / warmUpMs));
}

function timeOf(work: Work, count: number): number {
  const startMs = performance.now();
  for (let done = 0; done < count; done += 1) work();
  return ((performance.now() - startMs) * 1_000) / count;
}

/** Gives the one in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
