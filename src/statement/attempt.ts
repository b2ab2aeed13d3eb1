import type { RunRecord } from '#verdict/record.ts';

/** Which try of a product a run was, and how the others ended. */
export type Attempt = {
  readonly number: number;
  readonly others: readonly OtherAttempt[];
};

/** Another run of the same product. */
export type OtherAttempt = {
  readonly runId: string;
  readonly startedAt: string;
  readonly outcome: string;
  readonly isPartial: boolean;
};

/** Reads which try a run was, where its record tells. */
export function attemptOf({ volatile }: RunRecord): Attempt | undefined {
  // Records of older versions do not tell; the schema of the statement decides about the rest.
  return (volatile as { readonly attempt?: Attempt }).attempt;
}
