import { medianRatio } from './median.ts';
import { turns } from './turns.ts';

/** Something to time, done again and again. */
type Work = () => void;

const warmUpMs = 400;
const sampleMs = 5;
const rounds = 75;

/** Times pieces of work against each other in one process, after a warm-up and in turns. Gives the microseconds of each, by round. */
export function compare(works: readonly Work[]): number[][] {
  const counts = works.map(countFor);
  const times = works.map((): number[] => []);
  for (const at of turns(works.length, rounds)) {
    const work = works[at];
    if (work) times[at]?.push(timeOf(work, counts[at] ?? 1));
  }
  return times;
}

/** Gives how many times as long the one takes as the other. */
export function ratio(ours: Work, theirs: Work): number {
  const [one = [], other = []] = compare([ours, theirs]);
  return medianRatio(one, other);
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
