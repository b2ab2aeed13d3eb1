import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { invented, packsByName } from '#dossier/every-pack.test-support.ts';
import { identityOf, isReachable, type RuleLayer } from '#dossier/rules/rule.ts';
import { validate } from '#dossier/rules/xml-schema.test-support.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { wholePacks } from '#law/pack-versions.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import { extraSpoilers, publishedSpoilers } from './all.ts';
import { fittingProfiles } from './fitting-profiles.ts';
import { harmlessChangesOf } from './harmless.ts';
import { spoil } from './spoil.ts';
import { spoilableDossier } from './spoilable-dossier.ts';
import { type Spoiler, spoiler } from './spoiler.ts';
import { allSpoilersOf, spoilersOf } from './spoilers-of.ts';

const seed = 2019;

const of2017 = { shipped: 176, intended: 191, extra: 59, unreachable: ['C065', 'O054'] };
const of2018 = { ...of2017, shipped: 178, intended: 193 };

/** What is known of the rules of a pack: how many there are, which nothing can reach, and whom some of them bind. */
const known: Readonly<Record<string, Known>> = {
  '2017.1': of2017,
  '2017.1.2': of2017,
  '2018.1': of2018,
  '2018.1.1': of2018,
  '2019.1': {
    ...{ shipped: 228, intended: 243, extra: 58 },
    unreachable: ['C060', 'C066', 'O054', 'P038', 'P039'],
  },
  [invented]: { shipped: 30, intended: 30, extra: 2, unreachable: [] },
};

type Known = {
  readonly shipped: number;
  readonly intended: number;
  readonly extra: number;
  readonly unreachable: readonly string[];
};

/** Rules that bind some profiles only, by what they are called in every year. */
const binding: Readonly<Record<string, readonly string[]>> = {
  C015: ['POPO', 'POVO', 'VOVO', 'BB', 'POSWV', 'VOSWV'],
  O028: ['POVO'],
  P009: ['POSWV', 'VOSWV'],
  'X-brin-overstap': ['BB'],
  '3.1/C010': ['CLUBCLUB', 'CLUBSEL'],
};

describe.each(packsByName)('the spoilers of %s', (name, { law, xsd }) => {
  const { published, extra, structure } = spoilersOf(law);
  const profileNames = Object.keys(law.pack.kinds.profiles);
  const reachable = law.rules.rules.filter(isReachable);
  const counts = known[name];

  /** Dossiers of each profile to spoil, about other people each. */
  const bases = new Map(
    profileNames.map((profile) => [
      profile,
      fc.sample(spoilableDossier(law, profile), { seed, numRuns: 3 }),
    ]),
  );
  const basesOf = (profile: Spoiler['home']): readonly XmlElement[] => bases.get(profile) ?? [];
  const keysIn = (document: string): string[] =>
    [...new Set(checkDossier(document, law).findings.map(({ key }) => key))].toSorted();

  it.each(profileNames)(
    'begin with dossiers that are sound in all layers, and about other people each: %s',
    (profile) => {
      const dossiers = basesOf(profile);
      const documents = dossiers.map((dossier) => writeXml(dossier));

      expect(documents.flatMap((document) => checkDossier(document, law).findings)).toEqual([]);
      expect(new Set(documents).size).toBe(dossiers.length);
    },
  );

  it('are one for each published rule that can be broken', () => {
    const rules = reachable.filter(({ layers }) => !layers.includes('extra'));

    expect(keysOf(published)).toEqual(rules.map(({ key }) => key));
    expect(rules).toHaveLength(counts?.intended ?? 0);
  });

  it('are at least one for each extra rule', () => {
    const rules = reachable.filter(({ layers }) => layers.includes('extra'));

    expect(new Set(keysOf(extra))).toEqual(new Set(rules.map(({ key }) => key)));
    expect(rules).toHaveLength(counts?.extra ?? 0);
  });

  it('are at least one for each key of structure', () => {
    expect([...new Set(keysOf(structure))]).toEqual(
      [
        ...['S-attribute', 'S-choice', 'S-doctype', 'S-facet', 'S-missing', 'S-namespace'],
        ...['S-order', 'S-root', 'S-text', 'S-too-many', 'S-type', 'S-unknown', 'S-xml'],
      ].toSorted(),
    );
  });

  it.each(allSpoilersOf(law).map((spoiler) => [spoiler.key, spoiler] as const))(
    'break %s and what they declare, and nothing else in any layer',
    (_key, spoiler) => {
      const broken = basesOf(spoiler.home).map((dossier) => keysIn(spoil(dossier, spoiler, law)));

      const declared = [spoiler.key, ...spoiler.alsoFires].toSorted();
      expect(broken).toEqual(broken.map(() => declared));
    },
  );

  it.each([...published, ...extra].map((one) => [one.key, one] as const))(
    'keep the XML Schema when they break the rule %s',
    (_key, spoiler) => {
      const [dossier] = basesOf(spoiler.home);
      const spoiled = parseXml(spoil(dossier as XmlElement, spoiler, law));

      expect(() => validate(spoiled, xsd)).not.toThrow();
    },
  );

  it.each(structure.map((spoiler) => [spoiler.key, spoiler] as const))(
    'break the XML Schema, or are no XML, when they break %s',
    (_key, spoiler) => {
      const [dossier] = basesOf(spoiler.home);
      const spoiled = spoil(dossier as XmlElement, spoiler, law);

      expect(() => validate(parseXml(spoiled), xsd)).toThrow();
    },
  );

  it('show what the published validator holds and what it should, and leave out what nothing reaches', () => {
    const firedIn = (layer: RuleLayer) =>
      published.filter((spoiler) => {
        const [dossier] = basesOf(spoiler.home);
        const { findings } = checkDossier(spoil(dossier as XmlElement, spoiler, law), law);
        return findings.some(({ key, layers }) => key === spoiler.key && layers.includes(layer));
      }).length;
    const unreachable = law.rules.rules.filter((rule) => !isReachable(rule));

    const fired = { 'as-shipped': firedIn('as-shipped'), 'as-intended': firedIn('as-intended') };

    process.stdout.write(`rules of ${name} that fire: ${JSON.stringify(fired)}\n`);
    for (const { key, reason } of unreachable) {
      process.stdout.write(`unreachable ${key}: ${reason}\n`);
    }
    expect(fired).toEqual({ 'as-shipped': counts?.shipped, 'as-intended': counts?.intended });
    expect(unreachable.map(({ key }) => key)).toEqual(counts?.unreachable);
  });

  it('fit the profiles that their rule is about', () => {
    const bound = reachable.filter((rule) => identityOf(rule) in binding);
    const fitting = bound.map(({ key }) => {
      const ofRule = allSpoilersOf(law).filter((one) => one.key === key);
      return new Set(ofRule.flatMap((one) => fittingProfiles(one, law)));
    });

    expect(bound.length).toBeGreaterThan(0);
    expect(fitting).toEqual(bound.map((rule) => new Set(binding[identityOf(rule)])));
  });

  it.each(harmlessChangesOf(law).map((change) => [change.what, change] as const))(
    'do not count what is harmless, which breaks nothing in any layer: %s',
    (what, { home, edits }) => {
      const broken = basesOf(home).map((dossier) =>
        keysIn(spoil(dossier, spoiler(what, home, edits), law)),
      );

      expect(broken).toEqual(broken.map(() => []));
    },
  );
});

describe('every spoiler of a published or extra rule', () => {
  it('is used in some year', () => {
    const used = wholePacks.flatMap((version) => {
      const law = loadDossierLaw(version);
      const { published, extra } = spoilersOf(law);
      const keys = new Set([...published, ...extra].map(({ key }) => key));
      return law.rules.rules.filter(({ key }) => keys.has(key)).map(identityOf);
    });

    expect(
      keysOf([...publishedSpoilers, ...extraSpoilers]).filter((key) => !used.includes(key)),
    ).toEqual([]);
  });
});

function keysOf(spoilers: readonly Spoiler[]): string[] {
  return spoilers.map(({ key }) => key).toSorted();
}
