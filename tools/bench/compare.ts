/** Something to time, done again and again. */
type Work = () => void;

const warmUpMs = 400;
const sampleMs = 12;
const rounds = 31;

/**
 * Times pieces of work against each other in one process: warm-up first, then rounds in which each has its turn, every round
 * beginning with the next, so that whatever else the machine does hits all. Gives the median microseconds of each.
 */
export function compare(works: readonly Work[]): number[] {
  const counts = works.map(countFor);
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < works.length; turn += 1) {
      const at = (round + turn) % works.length;
      const work = works[at];
      if (work) times[at]?.push(timeOf(work, counts[at] ?? 1));
    }
  }
  return times.map(median);
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

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
