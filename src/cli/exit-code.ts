import type { Verdict } from '#verdict/outcome.ts';

/** What our exit codes mean. */
export const exitCodes = {
  passed: 0,
  waived: 0,
  failed: 1,
  inconclusive: 2,
  configuration: 3,
  internal: 70,
} as const;

/** Told of the exit code that a command ends with. */
export type OnExit = (code: number) => void;

/** Gives the exit code of an outcome. */
export function exitCodeOf(outcome: Verdict): number {
  return exitCodes[outcome];
}
