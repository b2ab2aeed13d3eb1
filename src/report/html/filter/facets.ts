import { html, type Markup } from '../markup.ts';

/** By what a reader may narrow a report down; a thing may have several roles, profiles and outcomes. */
export type Facets = {
  readonly kind: 'finding' | 'requirement' | 'scenario';
  readonly outcome: readonly string[];
  readonly role: readonly string[];
  readonly profile: readonly string[];
  readonly subject: readonly string[];
  /** How many things it holds, if more than one. */
  readonly count?: number;
};

/** Writes facets as attributes, for the script that filters. */
export function writeFacets({ kind, count = 1, ...facets }: Facets): Markup {
  const lists = (['outcome', 'role', 'profile', 'subject'] as const).map(
    (name) => html` data-${name}="${[...new Set(facets[name])].join(' ')}"`,
  );
  return html` data-kind="${kind}" data-count="${count}"${lists}`;
}
