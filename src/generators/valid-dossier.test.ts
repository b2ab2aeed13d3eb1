import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { elementPathsOf } from '#dossier/element-paths.ts';
import { leavesOf } from '#dossier/leaf.ts';
import { isBsn, isOnderwijsnummer } from '#dossier/pgn.ts';
import { validate } from '#dossier/rules/xml-schema.test-support.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack, wholePacks } from '#law/pack-versions.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import { sizes } from './draft/draw-draft.ts';
import { validDossier } from './valid-dossier.ts';

const seed = 20_190_416;

/** How many paths each year has, which of them no dossier may have, and how long its texts with a limit may be. */
const known: Readonly<Record<string, Known>> = {
  '2017.1.2': { paths: 619, limits: [35], neverSent: ['geboortemaand', 'postcode4adres'] },
  '2018.1.1': { paths: 621, limits: [35], neverSent: ['geboortemaand', 'postcode4adres'] },
  '2019.1': {
    paths: 541,
    limits: [35, 280],
    neverSent: [
      ...['geboortemaand', 'postcode4adres', 'geboorteplaats', 'nationaliteit'],
      ...['huisarts/roepnaam', 'huisarts/geslacht'],
    ],
  },
};

type Known = {
  readonly paths: number;
  readonly limits: readonly number[];
  readonly neverSent: readonly string[];
};

const unknown: Known = { paths: 0, limits: [], neverSent: [] };

/** What the newest year shows at length, the others show in fewer draws: the gate must stay quick. */
function runsOf(version: string, many: number): number {
  return version === newestPack ? many : Math.ceil(many / 5);
}

describe.each(wholePacks)('a generated dossier of %s', (version) => {
  const law = loadDossierLaw(version);
  const { paths, neverSent, limits } = known[version] ?? unknown;
  const profileNames = Object.keys(law.pack.kinds.profiles);
  const kinds = profileNames.flatMap((profile) => sizes.map((size) => ({ profile, size })));

  /** Full dossiers of every profile, drawn once: several tests look at them. */
  const full = profileNames.flatMap((profile) =>
    fc.sample(validDossier(law, { profile, size: 'full' }), { seed, numRuns: 8 }),
  );
  const texts = full.flatMap(leavesOf).map(({ value }) => value);

  it.each(kinds)('breaks nothing in any layer, for us and for libxml2: $profile $size', (kind) => {
    fc.assert(
      fc.property(validDossier(law, kind), (dossier) => {
        const document = writeXml(dossier);

        expect(checkDossier(document, law)).toEqual({ findings: [], areRulesReached: true });
        expect(parseXml(document)).toEqual(dossier);
        expect(() => validate(dossier, version)).not.toThrow();
      }),
      { seed, numRuns: runsOf(version, 5) },
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
    process.stdout.write(
      `paths of ${version} covered by generated dossiers: ${count} of ${possible.length}\n`,
    );

    expect(possible.filter((path) => !covered.has(path))).toEqual(
      neverSent.map((path) => `/dossier/huidigeschool/leerling/${path}`),
    );
    expect(possible).toHaveLength(paths);
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
        { seed, numRuns: runsOf(version, 2) },
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

  it.each<[string, RegExp]>([
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
    ...limits.map((limit): [string, RegExp] => [
      `a text at its limit of ${limit} characters`,
      new RegExp(`^.{${limit}}$`, 'u'),
    ]),
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
