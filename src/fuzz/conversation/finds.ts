import type { Finding } from '#checks/check.ts';
import type { Contrast } from '#checks/parts/finding.ts';
import { breach } from '#checks/parts/finding.ts';

/** A finding by the requirement that it is about. */
export type Found = { readonly requirement: string; readonly finding: Finding };

/** Says that entries show what a requirement forbids, unless one of the assumptions is wrong. */
export function breaks(
  requirement: string,
  entries: readonly number[],
  { assumptions = [], ...contrast }: Contrast & { readonly assumptions?: readonly string[] },
): Found {
  return { requirement, finding: breach(entries, contrast, assumptions) };
}
