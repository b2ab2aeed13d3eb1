import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { elementPathsOf } from '#dossier/element-paths.ts';
import { leavesOf } from '#dossier/leaf.ts';
import { isBsn, isOnderwijsnummer } from '#dossier/pgn.ts';
import { validate } from '#dossier/rules/xml-schema.test-support.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import { sizes } from './draft/draw-draft.ts';
import { validDossier } from './valid-dossier.ts';

const law = loadDossierLaw('2019.1');
const profileNames = Object.keys(law.pack.kinds.profiles);
const kinds = profileNames.flatMap((profile) => sizes.map((size) => ({ profile, size })));
const seed = 20_190_416;

/** Full dossiers of every profile, drawn once: several tests look at them. */
const full = profileNames.flatMap((profile) =>
  fc.sample(validDossier(law, { profile, size: 'full' }), { seed, numRuns: 6 }),
);
const texts = full.flatMap(leavesOf).map(({ value }) => value);

const neverSent = [
  '/dossier/huidigeschool/leerling/geboortemaand',
  '/dossier/huidigeschool/leerling/postcode4adres',
  '/dossier/huidigeschool/leerling/geboorteplaats',
  '/dossier/huidigeschool/leerling/nationaliteit',
  '/dossier/huidigeschool/leerling/huisarts/roepnaam',
  '/dossier/huidigeschool/leerling/huisarts/geslacht',
];

describe('a generated dossier', () => {
  it.each(kinds)('breaks nothing in any layer, for us and for libxml2: $profile $size', (kind) => {
    fc.assert(
      fc.property(validDossier(law, kind), (dossier) => {
        const document = writeXml(dossier);

        expect(checkDossier(document, law)).toEqual({ findings: [], areRulesReached: true });
        expect(parseXml(document)).toEqual(dossier);
        expect(() => validate(dossier)).not.toThrow();
      }),
      { seed, numRuns: 5 },
    );
  });

  it.each(profileNames)('says its profile: %s', (profile) => {
    const [dossier] = fc.sample(validDossier(law, { profile }), { seed, numRuns: 1 });

    const asked = checkDossier(writeXml(dossier as XmlElement), law, { profile });

    expect(asked.findings).toEqual([]);
  });

  it('has, with those of the other profiles, every path that a valid one can have', () => {
    const possible = elementPathsOf(law.elements).map(({ path }) => path);
    const covered = new Set(full.flatMap((dossier) => pathsIn(dossier, '')));

    const count = possible.filter((path) => covered.has(path)).length;
    process.stdout.write(`paths covered by generated dossiers: ${count} of ${possible.length}\n`);

    expect(possible.filter((path) => !covered.has(path))).toEqual(neverSent);
    expect([count, possible.length]).toEqual([535, 541]);
  });

  it.each(profileNames)(
    'holds nothing that could be left out when it is minimal: %s',
    (profile) => {
      const kind = { profile, size: 'minimal' } as const;

      fc.assert(
        fc.property(validDossier(law, kind), (dossier) => {
          const smaller = withoutOne(dossier);
          const sound = smaller.filter(
            (one) => checkDossier(writeXml(one), law).findings.length === 0,
          );

          expect(sound.map((one) => writeXml(one))).toEqual([]);
        }),
        { seed, numRuns: 2 },
      );
    },
  );

  it('is about nobody: it has no PGN but those made for tests', () => {
    const tokens = texts.flatMap((text) => text.match(/(?<!\d)\d{9}(?!\d)/g) ?? []);
    const known = (token: string) => /^9999\d{5}$/.test(token) || token === '101211151';

    expect(tokens.filter((token) => isBsn(token) || isOnderwijsnummer(token))).not.toEqual([]);
    expect(
      tokens.filter((token) => (isBsn(token) || isOnderwijsnummer(token)) && !known(token)),
    ).toEqual([]);
  });

  it.each([
    ['a character beyond the first plane', /[\u{10000}-\u{10FFFF}]/u],
    ['writing from right to left', /[\u0590-\u06FF]/],
    ['a combining mark', /\p{M}/u],
    ['the surname Null', /^Null$/],
    ["the surname O'Brien", /^O'Brien$/],
    ["the surname 't Hooft", /^'t Hooft$/],
    ['the surname Ü-ß', /^Ü-ß$/],
    ['what looks like markup', /]]>|<b>/],
    ['the 29th of February', /^\d{4}-02-29$/],
    ['the 31st of July', /^\d{4}-07-31$/],
    ['the turn of a year', /^\d{4}-12-31$/],
    ['a text at its limit of 35 characters', /^.{35}$/u],
    ['a text at its limit of 280 characters', /^.{280}$/u],
    ['a text of thousands of characters', /^.{3000}/u],
  ])('may hold %s', (_what, form) => {
    expect(texts.some((text) => form.test(text))).toBe(true);
  });

  it('leaves out what its school opts out of, and only then', () => {
    const dossiers = fc.sample(validDossier(law, { profile: 'BB' }), { seed, numRuns: 16 });
    const flags = (dossier: XmlElement) =>
      new Set(leavesOf(dossier).map(({ path, value }) => `${path.split('/').at(-1)} ${value}`));
    const optedOut = dossiers.filter((dossier) => flags(dossier).has('cat_verzuim[1] OPT-UIT'));
    const has = (dossier: XmlElement) =>
      pathsIn(dossier, '').some((path) => path.includes('/verzuim'));

    expect(optedOut.length).toBeGreaterThan(0);
    expect(optedOut.filter(has)).toEqual([]);
    expect(dossiers.filter(has).length).toBeGreaterThan(0);
  });

  it('is the same for the same seed, and another for another', () => {
    const one = (from: number) =>
      fc
        .sample(validDossier(law, { profile: 'POVO' }), { seed: from, numRuns: 1 })
        .map((dossier) => writeXml(dossier));

    expect(one(7)).toEqual(one(7));
    expect(one(7)).not.toEqual(one(8));
  });

  it('shrinks to a smaller one that breaks nothing either', () => {
    const hasTest = (dossier: XmlElement) =>
      pathsIn(dossier, '').some((path) => path.endsWith('/toets'));

    const { counterexample } = fc.check(
      fc.property(validDossier(law, { profile: 'VOVO' }), (dossier) => !hasTest(dossier)),
      { seed, numRuns: 50 },
    );

    const [smallest] = counterexample ?? [];
    const document = writeXml(smallest as XmlElement);
    expect(checkDossier(document, law).findings).toEqual([]);
    expect(document.length).toBeLessThan(4000);
  });

  it('says what it is told to say', () => {
    const saying = { '/dossier/metadata/datum': '2019-03-08' };
    const [dossier] = fc.sample(validDossier(law, { profile: 'POVO', saying }), {
      seed,
      numRuns: 1,
    });

    expect(writeXml(dossier as XmlElement)).toContain('<datum>2019-03-08</datum>');
  });
});

function pathsIn({ name, children }: XmlElement, above: string): readonly string[] {
  const path = `${above}/${name}`;
  return [path, ...children.flatMap((child) => pathsIn(child, path))];
}

function withoutOne(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child, at) => [
    { ...element, children: element.children.toSpliced(at, 1) },
    ...withoutOne(child).map((inner) => ({
      ...element,
      children: element.children.with(at, inner),
    })),
  ]);
}
