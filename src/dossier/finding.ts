import type { Text } from '#words/text.ts';

/**
 * Who holds a rule, never mixed: `structure` is the XML Schema, `as-shipped` what the published validator finds,
 * `as-intended` what the standard says, `extra` what everyone expects and nobody checks.
 */
export const layers = ['structure', 'as-shipped', 'as-intended', 'extra'] as const;

/** One of the layers. */
export type Layer = (typeof layers)[number];

/** How bad it is; the words of the field. */
export type Severity = 'fout' | 'waarschuwing';

/** One thing that is wrong with a dossier, and where. */
export type DossierFinding = {
  /** Stable for machines: the site number of the rule, `X-…` for extra rules, `S-…` for structural breaches. */
  readonly key: string;
  /** The id that people know, as `OVa.IZ02`. */
  readonly rule: string;
  readonly layers: readonly Layer[];
  readonly severity: Severity;
  /** Positional, local names, as `/dossier[1]/inzage[1]`. */
  readonly xpath: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: Text;
};
