import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { isReachable, type RuleLayer } from '#dossier/rules/rule.ts';
import { validate } from '#dossier/rules/xml-schema.test-support.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import { allSpoilers, extraSpoilers, publishedSpoilers, structureSpoilers } from './all.ts';
import { fittingProfiles } from './fitting-profiles.ts';
import { harmlessChanges } from './harmless.ts';
import { spoil } from './spoil.ts';
import { spoilableDossier } from './spoilable-dossier.ts';
import { type Spoiler, spoiler } from './spoiler.ts';

const law = loadDossierLaw('2019.1');
const profileNames = Object.keys(law.pack.kinds.profiles);
const reachable = law.rules.rules.filter(isReachable);
const seed = 2019;

/** Dossiers of each profile to spoil, about other people each. */
const bases = new Map(
  profileNames.map((profile) => [
    profile,
    fc.sample(spoilableDossier(law, profile), { seed, numRuns: 3 }),
  ]),
);

describe('a dossier that is to be spoiled', () => {
  it.each(profileNames)(
    'is sound in all layers, and about other people each time: %s',
    (profile) => {
      const dossiers = basesOf(profile);
      const documents = dossiers.map((dossier) => writeXml(dossier));

      expect(documents.flatMap((document) => checkDossier(document, law).findings)).toEqual([]);
      expect(new Set(documents).size).toBe(dossiers.length);
    },
  );
});

describe('the spoilers', () => {
  it('are one for each published rule that can be broken', () => {
    const published = reachable.filter(({ layers }) => !layers.includes('extra'));

    expect(keysOf(publishedSpoilers)).toEqual(published.map(({ key }) => key));
    expect(published).toHaveLength(243);
  });

  it('are at least one for each extra rule', () => {
    const extra = reachable.filter(({ layers }) => layers.includes('extra'));

    expect([...new Set(keysOf(extraSpoilers))]).toEqual(extra.map(({ key }) => key));
    expect(extra).toHaveLength(58);
  });

  it('are at least one for each key of structure', () => {
    expect([...new Set(keysOf(structureSpoilers))]).toEqual(
      [
        ...['S-attribute', 'S-choice', 'S-doctype', 'S-facet', 'S-missing', 'S-namespace'],
        ...['S-order', 'S-root', 'S-text', 'S-too-many', 'S-type', 'S-unknown', 'S-xml'],
      ].toSorted(),
    );
  });

  it.each(allSpoilers.map((spoiler) => [spoiler.key, spoiler] as const))(
    'break %s and what they declare, and nothing else in any layer',
    (_key, spoiler) => {
      const broken = basesOf(spoiler.home).map((dossier) => keysIn(spoil(dossier, spoiler, law)));

      const declared = [spoiler.key, ...spoiler.alsoFires].toSorted();
      expect(broken).toEqual(broken.map(() => declared));
    },
  );

  it.each([...publishedSpoilers, ...extraSpoilers].map((one) => [one.key, one] as const))(
    'keep the XML Schema when they break the rule %s',
    (_key, spoiler) => {
      const [dossier] = basesOf(spoiler.home);

      expect(() => validate(parseXml(spoil(dossier as XmlElement, spoiler, law)))).not.toThrow();
    },
  );

  it.each(structureSpoilers.map((spoiler) => [spoiler.key, spoiler] as const))(
    'break the XML Schema, or are no XML, when they break %s',
    (_key, spoiler) => {
      const [dossier] = basesOf(spoiler.home);
      const spoiled = spoil(dossier as XmlElement, spoiler, law);

      expect(() => validate(parseXml(spoiled))).toThrow();
    },
  );

  it('count 228 as-shipped and 243 as-intended, and five rules that nothing reaches', () => {
    const firedIn = (layer: RuleLayer) =>
      publishedSpoilers.filter((spoiler) => {
        const [dossier] = basesOf(spoiler.home);
        const { findings } = checkDossier(spoil(dossier as XmlElement, spoiler, law), law);
        return findings.some(({ key, layers }) => key === spoiler.key && layers.includes(layer));
      }).length;
    const unreachable = law.rules.rules.filter((rule) => !isReachable(rule));

    const counts = { 'as-shipped': firedIn('as-shipped'), 'as-intended': firedIn('as-intended') };

    process.stdout.write(`rules that fire: ${JSON.stringify(counts)}\n`);
    for (const { key, reason } of unreachable) {
      process.stdout.write(`unreachable ${key}: ${reason}\n`);
    }
    expect(counts).toEqual({ 'as-shipped': 228, 'as-intended': 243 });
    expect(unreachable.map(({ key }) => key)).toEqual(['C060', 'C066', 'O054', 'P038', 'P039']);
  });

  it('fit the profiles that their rule is about', () => {
    const profilesOf = (key: string) =>
      fittingProfiles(allSpoilers.find((one) => one.key === key) as Spoiler, law);

    expect(profilesOf('C015')).toEqual(profileNames);
    expect(profilesOf('O028')).toEqual(['POVO']);
    expect(profilesOf('P009')).toEqual(['POSWV', 'VOSWV']);
    expect(profilesOf('X-brin-overstap')).toEqual(['BB']);
  });
});

describe('a harmless change', () => {
  it.each(harmlessChanges.map((change) => [change.what, change] as const))(
    'breaks nothing in any layer: %s',
    (what, { home, edits }) => {
      const broken = basesOf(home).map((dossier) =>
        keysIn(spoil(dossier, spoiler(what, home, edits), law)),
      );

      expect(broken).toEqual(broken.map(() => []));
    },
  );
});

function basesOf(profile: Spoiler['home']): readonly XmlElement[] {
  return bases.get(profile) ?? [];
}

function keysOf(spoilers: readonly Spoiler[]): string[] {
  return spoilers.map(({ key }) => key).toSorted();
}

function keysIn(document: string): string[] {
  return [...new Set(checkDossier(document, law).findings.map(({ key }) => key))].toSorted();
}
