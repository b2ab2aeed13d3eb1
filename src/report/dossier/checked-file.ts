import type { DossierFinding } from '#dossier/finding.ts';

/** One dossier with what was found in it, or why it could not be read. */
export type CheckedFile =
  | {
      readonly file: string;
      readonly status: 'checked';
      readonly findings: readonly DossierFinding[];
      /** Whether the published validator would have got as far as its rules. */
      readonly areRulesReached: boolean;
      /** The lines of the document, to show the one that is meant. */
      readonly lines: readonly string[];
      /** The version by which it is rather to be checked, when it is of another year. */
      readonly otherYear?: string;
    }
  | { readonly file: string; readonly status: 'unreadable'; readonly why: string };
