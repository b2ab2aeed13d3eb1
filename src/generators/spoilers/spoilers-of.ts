import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ElementTree } from '#dossier/elements.ts';
import { contentOf, elementsOf } from '#dossier/elements.ts';
import { identityOf, isReachable } from '#dossier/rules/rule.ts';
import { selfAndDescendants } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { extraSpoilers, publishedSpoilers } from './all.ts';
import { derivedSpoiler } from './derived.ts';
import type { Edit } from './edit/edits.ts';
import { fits } from './fitting-profiles.ts';
import type { Spoiler } from './spoiler.ts';
import { structureSpoilersOf } from './structure/structure-spoilers.ts';

/** The spoilers of one year. */
export type SpoilersOfYear = {
  /** One for each rule of the published validator that a dossier can break. */
  readonly published: readonly Spoiler[];
  /** One for each extra rule, or more where it looks at more places. */
  readonly extra: readonly Spoiler[];
  readonly structure: readonly Spoiler[];
};

/**
 * Gives the spoilers for a year: those of rules that it has, under the keys that it has for them. What cannot break
 * with them in this year is left out, and so are ways that need elements or codes which it does not have. A rule that
 * nobody wrote a spoiler for that does here, as those of an imported pack, gets one that is derived from it, where one can
 * be.
 */
export function spoilersOf(law: DossierLaw): SpoilersOfYear {
  const known = made.get(law) ?? makeSpoilers(law);
  made.set(law, known);
  return known;
}

const made = new WeakMap<DossierLaw, SpoilersOfYear>();

function makeSpoilers(law: DossierLaw): SpoilersOfYear {
  const { rules, elements } = law;
  const keys = new Map(
    rules.rules.filter(isReachable).map((rule) => [identityOf(rule), rule.key] as const),
  );
  const names = namesIn(elements);
  const ofYear = (spoilers: readonly Spoiler[]): Spoiler[] =>
    spoilers.flatMap(({ key: identity, alsoFires, ...spoiler }) => {
      const key = keys.get(identity);
      if (key === undefined || !spoiler.edits.every((edit) => isPossible(edit, names))) return [];
      const also = alsoFires.flatMap((other) => keys.get(other) ?? []);
      const made = { ...spoiler, key, alsoFires: also };
      return fits(made, made.home, law) ? [made] : [];
    });
  const written = { published: ofYear(publishedSpoilers), extra: ofYear(extraSpoilers) };
  const known = new Set([...written.published, ...written.extra].map(({ key }) => key));
  const alone = rules.rules.filter(isReachable).filter(({ key }) => !known.has(key));
  const derived = (isExtra: boolean) =>
    alone
      .filter(({ layers }) => layers.includes('extra') === isExtra)
      .flatMap((rule) => derivedSpoiler(rule, law) ?? []);
  return {
    published: [...written.published, ...derived(false)],
    extra: [...written.extra, ...derived(true)],
    structure: structureSpoilersOf(law),
  };
}

/** Gives every spoiler of a year. */
export function allSpoilersOf(law: DossierLaw): readonly Spoiler[] {
  const { published, extra, structure } = spoilersOf(law);
  return [...published, ...extra, ...structure];
}

function namesIn(tree: ElementTree): ReadonlySet<string> {
  const particles = Object.values(tree.blocks).flatMap((block) => contentOf(tree, block));
  return new Set(particles.flatMap(elementsOf).map(({ element }) => element));
}

function isPossible(edit: Edit, names: ReadonlySet<string>): boolean {
  if (!('xml' in edit)) return true;
  const { children } = parseXml(`<all>${edit.xml}</all>`);
  return children
    .flatMap((child) => [...selfAndDescendants(child)])
    .every(({ name }) => names.has(name));
}
