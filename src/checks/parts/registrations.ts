import type { Slice } from '#evidence/slice.ts';

/** A request as the target registered it. */
export type Registration = {
  readonly doelBrin: string;
  readonly doelRouteringsKenmerk: string;
  readonly sessieId: string;
  readonly at: string;
};

/** What the target told of its register, and in which entry. */
export type Registered = { readonly seq: number; readonly rows: readonly Registration[] };

/** Gives the requests about the scenario's pupil that the target told of last, after entry `seq`; undefined when it did not. */
export function registeredAfter({ driver }: Slice, seq: number): Registered | undefined {
  const told = driver.findLast((call) => call.call === 'listRequests' && call.seq > seq);
  if (told?.outcome.status !== 'done') return undefined;
  // The driver holds every answer to the schema of its API before it is recorded.
  const { requests } = told.outcome.answer as { readonly requests: readonly Registration[] };
  return { seq: told.seq, rows: requests };
}
