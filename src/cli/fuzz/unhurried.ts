import type { Chosen } from '#run/prepare.ts';

/** As a supplier would set them. */
const limits = { answerMs: 5_000, signOffMs: 5_000 } as const;

/**
 * Gives the sound reference more time than in a run: among thousands of drawn cases there are dossiers of many megabytes, and a
 * machine that does something else as well for a moment says nothing about it. Whoever fails by silence is waited for as long, so a
 * reference that was changed has its usual time.
 */
export function unhurried(chosen: Chosen): Chosen {
  return chosen.kind === 'reference' && chosen.change === undefined
    ? { ...chosen, limits }
    : chosen;
}
