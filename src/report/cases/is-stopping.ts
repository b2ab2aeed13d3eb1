import type { Signal } from './case.ts';

/** Tells whether a signal keeps a build from going on. */
export function isStopping(signal: Signal): boolean {
  return signal === 'failed' || signal === 'inconclusive';
}
