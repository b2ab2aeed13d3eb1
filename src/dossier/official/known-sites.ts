/**
 * Which rule of ours a melding is about. The published validator writes no rule in it, but each site has a text of its own:
 *
 * 1. A rule whose message is that text is about that site: an import takes over the official texts. In a pack where most
 *    are so, numbers mean nothing.
 * 2. Else it is the rule keyed by the number of the site, as in our own packs, provided that the bundle has as many sites of
 *    that letter as the pack has rules. Else the numbers have shifted, and no rule is meant.
 */
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { groupedBy } from '#dossier/rules/grouped-by.ts';
import { isReachable } from '#dossier/rules/rule.ts';
import type { Site } from './official-verdict.ts';

/** A site, with the key of the rule that is about it, where there is one. */
export type KnownSite = { readonly site: Site; readonly key?: string };

/** Gives the sites that tell a text. */
export type KnownSites = { of(text: string): readonly KnownSite[] };

/** Makes the sites of a stylesheet known by the rules of a pack. */
export function knownSites(sites: readonly Site[], law: DossierLaw): KnownSites {
  const ready = made.get(sites);
  if (ready?.law === law) return ready.known;
  const known = makeKnown(sites, law);
  made.set(sites, { law, known });
  return known;
}

/** A stylesheet has the same sites for all dossiers. */
const made = new WeakMap<
  readonly Site[],
  { readonly law: DossierLaw; readonly known: KnownSites }
>();

function makeKnown(sites: readonly Site[], { rules }: DossierLaw): KnownSites {
  const byText = groupedBy(rules.rules.filter(isReachable), ({ message }) => plain(message.nl));
  const [there, here] = [countByLetter(sites), countByLetter(rules.rules)];
  const isImported = sites.filter(({ text }) => byText.has(plain(text))).length * 2 > sites.length;
  const keysOf = ({ key, text }: Site): readonly string[] => {
    const about = byText.get(plain(text));
    if (about || isImported) return about?.map((rule) => rule.key) ?? [];
    return there.get(letterOf(key)) === here.get(letterOf(key)) ? [key] : [];
  };
  const known = sites.flatMap((site): KnownSite[] => {
    const keys = keysOf(site);
    return keys.length === 0 ? [{ site }] : keys.map((key) => ({ site, key }));
  });
  const told = groupedBy(known, ({ site }) => plain(site.text));
  return { of: (text) => told.get(plain(text)) ?? [] };
}

function countByLetter(rows: readonly { readonly key: string }[]): ReadonlyMap<string, number> {
  const numbered = rows.filter(({ key }) => /^[A-Z]\d+$/.test(key));
  return new Map(
    Array.from(
      groupedBy(numbered, ({ key }) => letterOf(key)),
      ([letter, { length }]) => [letter, length],
    ),
  );
}

function letterOf(key: string): string {
  return key.slice(0, 1);
}

/** White space is the serializer's. */
function plain(said: string): string {
  return said.trim().replace(/\s+/g, ' ');
}
