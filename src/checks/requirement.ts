import type { Role } from '#evidence/plan.ts';
import type { Text } from '#words/text.ts';

/** Why a requirement is not tested; the list is fixed. */
export type NotTestedBecause =
  | 'needs a human eye'
  | 'not observable from outside'
  | "another party's duty"
  | 'not publicly specified';

/** One requirement (eis): a rule of the standard in our words. */
export type Requirement = {
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
  readonly source: string;
  readonly roles: readonly Role[];
  readonly profiles: readonly string[];
  readonly releases: readonly string[];
  readonly assumptions: readonly string[];
} & ({ readonly check: string } | { readonly notTestedBecause: NotTestedBecause });
