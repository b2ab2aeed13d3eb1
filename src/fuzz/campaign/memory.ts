import type { MemoryPoint } from './campaign-record.ts';

/** Keeps what this process held after so many cases: often at first, as most is made then. */
export class Memory {
  readonly points: MemoryPoint[] = [];

  /** Looks when there were twice as many cases as the last time, or a thousand more. */
  lookAfter(cases: number): void {
    const last = this.points.at(-1)?.cases ?? firstAt / 2;
    if (cases >= Math.min(2 * last, last + 1_000)) this.look(cases);
  }

  look(cases: number): void {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    if (this.points.at(-1)?.cases === cases) this.points.pop();
    this.points.push({ cases, heapBytes: heapUsed, rssBytes: rss });
  }
}

/** By then everything has been used that is made once. */
const firstAt = 125;
