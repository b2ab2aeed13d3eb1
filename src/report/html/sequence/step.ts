import type { Entry } from '#evidence/entry.ts';
import { isWireEntry } from '../wire.ts';
import type { Lane } from './lane.ts';

/** One row of a sequence diagram: a line of the transcript, and between whom it went if it went anywhere. */
export type Step = {
  readonly entry: Entry;
  readonly isCited: boolean;
  readonly way?: { readonly from: Lane; readonly to: Lane };
};

/** Rows of a diagram, or how many were left out between them. */
export type StepOrGap = Step | { readonly leftOut: number };

/** Makes rows of lines of the transcript: what went from one to another, and whatever is cited. */
export function stepsOf(entries: readonly Entry[], cited: ReadonlySet<number>): Step[] {
  return entries
    .map((entry) => ({ entry, isCited: cited.has(entry.seq), ...wayOf(entry) }))
    .filter(({ isCited, way }) => isCited || way !== undefined);
}

function wayOf(entry: Entry): Pick<Step, 'way'> {
  if (isWireEntry(entry)) return { way: { from: entry.from, to: entry.to } };
  return entry.kind === 'driver-called' ? { way: { from: 'driver', to: 'target' } } : {};
}

/** How many rows a diagram has at most, and how many of them before and after one that is cited. */
export type Room = { readonly rows: number; readonly around: number };

/** Leaves out what lies far from everything cited, where there is too much to show. */
export function nearCited(steps: readonly Step[], { rows: most, around }: Room): StepOrGap[] {
  if (steps.length <= most) return [...steps];
  const cited = steps.flatMap(({ isCited }, at) => (isCited ? [at] : [])).slice(0, most);
  const isNear = (at: number) => cited.some((place) => Math.abs(place - at) <= around);
  const rows: StepOrGap[] = [];
  let leftOut = 0;
  for (const [at, step] of steps.entries()) {
    if (!isNear(at)) {
      leftOut += 1;
      continue;
    }
    if (leftOut > 0) rows.push({ leftOut });
    leftOut = 0;
    rows.push(step);
  }
  return leftOut > 0 ? [...rows, { leftOut }] : rows;
}
