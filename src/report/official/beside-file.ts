import type { LaidBeside } from '#dossier/official/laid-beside.ts';

/** One dossier with what we and the published validator find in it, or why it could not be read. */
export type BesideFile =
  | { readonly file: string; readonly status: 'compared'; readonly findings: readonly LaidBeside[] }
  | { readonly file: string; readonly status: 'unreadable'; readonly why: string };

/** What was laid beside what. */
export type BesideContext = {
  /** The version of OSO Keur. */
  readonly suite: string;
  readonly gegevensset: string;
  readonly bundle: string;
};

/** All dossiers of one `oso-keur check --official`. */
export type BesideReport = BesideContext & { readonly files: readonly BesideFile[] };
