/**
 * Which rule of ours a melding is about. The published validator writes no rule in it, but each site has a text of its own:
 *
 * 1. A rule whose message is that text is about that site: an import takes over the official texts.
 * 2. Else it is the rule keyed by the number of the site, as in our own packs, provided that the bundle has as many sites of
 *    that letter as the pack has rules. Else the numbers have shifted, and no rule is meant.
 */
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { isReachable } from '#dossier/rules/rule.ts';
import type { Site } from './official-verdict.ts';

/** A site, with the key of the rule that is about it, where there is one. */
export type KnownSite = { readonly site: Site; readonly key?: string };

/** Gives the sites that tell a text. */
export type KnownSites = { of(text: string): readonly KnownSite[] };

/** Makes the sites of a stylesheet known by the rules of a pack. */
export function knownSites(sites: readonly Site[], { rules }: DossierLaw): KnownSites {
  const byText = new Map<string, string[]>();
  for (const rule of rules.rules.filter(isReachable)) {
    const said = plain(rule.message.nl);
    byText.set(said, [...(byText.get(said) ?? []), rule.key]);
  }
  const isNumbered = numbered(sites, rules.rules);
  const known = new Map<string, KnownSite[]>();
  for (const site of sites) {
    const said = plain(site.text);
    const keys = byText.get(said) ?? (isNumbered(site.key) ? [site.key] : []);
    const rows = keys.length === 0 ? [{ site }] : keys.map((key) => ({ site, key }));
    known.set(said, [...(known.get(said) ?? []), ...rows]);
  }
  return { of: (text) => known.get(plain(text)) ?? [] };
}

function numbered(sites: readonly Site[], rules: readonly { readonly key: string }[]) {
  const countOf = (rows: readonly { readonly key: string }[], letter: string) =>
    rows.filter(({ key }) => new RegExp(`^${letter}\\d+$`).test(key)).length;
  return ({ 0: letter = '' }: string) => countOf(sites, letter) === countOf(rules, letter);
}

/** White space is the serializer's. */
function plain(said: string): string {
  return said.trim().replace(/\s+/g, ' ');
}
