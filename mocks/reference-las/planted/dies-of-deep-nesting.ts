import { handsOutADeadWorker } from './hands-out-a-dead-worker.ts';
import type { Planted } from './planted.ts';

/** Reads XML by calling itself. */
export const diesOfDeepNesting: Planted = {
  name: 'dies-of-deep-nesting',
  does: 'Overflows its stack over XML of more than two thousand levels, and lets the message after it go unanswered.',
  breaks: ['OSO-ROB-05'],
  foundBy: 'wire',
  change: (las) =>
    handsOutADeadWorker(las, (body) => depthOf(body.toString('latin1')) > mostLevels),
};

const mostLevels = 2_000;

function depthOf(xml: string): number {
  let [depth, deepest] = [0, 0];
  for (const [tag] of xml.matchAll(/<[^!?>][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
