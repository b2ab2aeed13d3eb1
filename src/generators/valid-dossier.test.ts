import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { elementPathsOf } from '#dossier/element-paths.ts';
import { invented, packsByName } from '#dossier/every-pack.test-support.ts';
import { leavesOf } from '#dossier/leaf.ts';
import { isBsn, isOnderwijsnummer } from '#dossier/pgn.ts';
import { validate } from '#dossier/rules/xml-schema.test-support.ts';
import { newestPack } from '#law/pack-versions.ts';
import { descendantAt, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import { sizes } from './draft/draw-draft.ts';
import { validDossier } from './valid-dossier.ts';

const seed = 20_190_416;

const pupil = '/dossier/huidigeschool/leerling';
const date = '/dossier/metadata/datum';
const ofSchools = {
  date,
  optOut: { profile: 'BB', flag: 'cat_verzuim', part: 'verzuim' },
  shrinking: { profile: 'VOVO', part: 'toets' },
  texts: [/^Null$/, /^O'Brien$/, /^'t Hooft$/, /^Ü-ß$/, /^\d{4}-07-31$/],
};
const notYet = [`${pupil}/geboortemaand`, `${pupil}/postcode4adres`];

const of2017 = { ...ofSchools, paths: 619, limits: [35], neverSent: notYet };
const of2018 = { ...of2017, paths: 621 };

/** What is known of the dossiers of each pack. */
const known: Readonly<Record<string, Known>> = {
  '2017.1': of2017,
  '2017.1.2': of2017,
  '2018.1': of2018,
  '2018.1.1': of2018,
  '2019.1': {
    ...ofSchools,
    paths: 541,
    limits: [35, 280],
    neverSent: [
      ...notYet,
      ...['geboorteplaats', 'nationaliteit', 'huisarts/roepnaam', 'huisarts/geslacht'].map(
        (name) => `${pupil}/${name}`,
      ),
    ],
  },
  [invented]: {
    paths: 66,
    limits: [35],
    neverSent: [],
    date: '/spelersbundel/kop/opgemaakt',
    optOut: { profile: 'CLUBCLUB', flag: 'deel_blessures', part: 'blessurelijst' },
    shrinking: { profile: 'CLUBCLUB', part: 'wedstrijd' },
    texts: [],
  },
};

type Known = {
  /** How many paths there are, and which of them no dossier may have. */
  readonly paths: number;
  readonly neverSent: readonly string[];
  /** How long texts with a limit may be. */
  readonly limits: readonly number[];
  /** The day on which the dossier is made. */
  readonly date: string;
  /** A category that a school can opt out of, by its flag, and what then stays behind. */
  readonly optOut: { readonly profile: string; readonly flag: string; readonly part: string };
  /** A part without which dossiers are much smaller. */
  readonly shrinking: { readonly profile: string; readonly part: string };
  /** What else texts may be. */
  readonly texts: readonly RegExp[];
};

/** What the newest year shows at length, the others show in fewer draws: the gate must stay quick. */
function runsOf(name: string, many: number): number {
  return name === newestPack ? many : Math.ceil(many / 5);
}

describe.each(packsByName)('a generated dossier of %s', (name, { law, xsd }) => {
  const { paths, neverSent, limits, date, optOut, shrinking, texts: others } = known[name] as Known;
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
        expect(() => validate(dossier, xsd)).not.toThrow();
      }),
      { seed, numRuns: runsOf(name, 5) },
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
      `paths of ${name} covered by generated dossiers: ${count} of ${possible.length}\n`,
    );

    expect(possible.filter((path) => !covered.has(path))).toEqual(neverSent);
    expect(possible).toHaveLength(paths);
  });

  it.each(profileNames)(
    'holds nothing that could be left out when it is minimal: %s',
    (profile) => {
      const kind = { profile, size: 'minimal' } as const;
      const optional = elementPathsOf(law.elements).filter(({ min }) => min === 0);
      const mayBeAbsent = new Set(optional.map(({ path }) => path));

      fc.assert(
        fc.property(validDossier(law, kind), (dossier) => {
          const smaller = withoutOne(dossier, mayBeAbsent);
          const sound = smaller.filter(
            (one) => checkDossier(writeXml(one), law).findings.length === 0,
          );

          expect(sound.map((one) => writeXml(one))).toEqual([]);
        }),
        { seed, numRuns: runsOf(name, 2) },
      );
    },
  );

  it('is about nobody: it has no PGN but those made for tests', () => {
    const tokens = texts.flatMap((text) => text.match(/(?<!\d)\d{9}(?!\d)/g) ?? []);
    const numbers = tokens.filter((token) => isBsn(token) || isOnderwijsnummer(token));
    const isOfTests = (token: string) => /^9999\d{5}$/.test(token) || token === '101211151';

    expect(numbers.length > 0).toBe(law.pack.pgnElements.length > 0);
    expect(numbers.filter((token) => !isOfTests(token))).toEqual([]);
  });

  it.each<[string, RegExp]>([
    ['a character beyond the first plane', /[\u{10000}-\u{10FFFF}]/u],
    ['writing from right to left', /[\u0590-\u06FF]/],
    ['a combining mark', /\p{M}/u],
    ['what looks like markup', /]]>|<b>/],
    ['the 29th of February', /^\d{4}-02-29$/],
    ['the turn of a year', /^\d{4}-12-31$/],
    ...limits.map((limit): [string, RegExp] => [
      `a text at its limit of ${limit} characters`,
      new RegExp(`^.{${limit}}$`, 'u'),
    ]),
    ['a text of thousands of characters', /^.{3000}/u],
    ...others.map((form): [string, RegExp] => [`what is like ${form.source}`, form]),
  ])('may hold %s', (_what, form) => {
    expect(texts.some((text) => form.test(text))).toBe(true);
  });

  it('leaves out what its school opts out of, and only then', () => {
    const { profile, flag, part } = optOut;
    const dossiers = fc.sample(validDossier(law, { profile }), { seed, numRuns: 16 });
    const flags = (dossier: XmlElement) =>
      new Set(leavesOf(dossier).map(({ path, value }) => `${path.split('/').at(-1)} ${value}`));
    const optedOut = dossiers.filter((dossier) => flags(dossier).has(`${flag}[1] OPT-UIT`));
    const has = (dossier: XmlElement) =>
      pathsIn(dossier, '').some((path) => path.includes(`/${part}`));

    expect(optedOut.length).toBeGreaterThan(0);
    expect(optedOut.filter(has)).toEqual([]);
    expect(dossiers.filter(has).length).toBeGreaterThan(0);
  });

  it('is the same for the same seed, and another for another', () => {
    const one = (from: number) =>
      fc
        .sample(validDossier(law, { profile: optOut.profile }), { seed: from, numRuns: 1 })
        .map((dossier) => writeXml(dossier));

    expect(one(7)).toEqual(one(7));
    expect(one(7)).not.toEqual(one(8));
  });

  it('shrinks to a smaller one that breaks nothing either', () => {
    const { profile, part } = shrinking;
    const hasPart = (dossier: XmlElement) =>
      pathsIn(dossier, '').some((path) => path.endsWith(`/${part}`));

    const { counterexample } = fc.check(
      fc.property(validDossier(law, { profile }), (dossier) => !hasPart(dossier)),
      { seed: seed + 2, numRuns: 50 },
    );

    const [smallest] = counterexample ?? [];
    const document = writeXml(smallest as XmlElement);
    expect(checkDossier(document, law).findings).toEqual([]);
    expect(document.length).toBeLessThan(4000);
  });

  it('says what it is told to say', () => {
    const saying = { [date]: '2019-03-08' };
    const [profile = ''] = profileNames;
    const [dossier] = fc.sample(validDossier(law, { profile, saying }), { seed, numRuns: 1 });

    expect(textAt(dossier as XmlElement, date)).toBe('2019-03-08');
  });
});

function textAt(root: XmlElement, path: string): string | undefined {
  return descendantAt(root, path.split('/').slice(2))?.text;
}

function pathsIn({ name, children }: XmlElement, above: string): readonly string[] {
  const path = `${above}/${name}`;
  return [path, ...children.flatMap((child) => pathsIn(child, path))];
}

/** Leaves out each part in turn, but for the last of what may be absent: a block with nothing in it says nothing. */
function withoutOne(
  element: XmlElement,
  mayBeAbsent: ReadonlySet<string>,
  above = '',
): readonly XmlElement[] {
  const path = `${above}/${element.name}`;
  const isLast = element.children.length === 1 && mayBeAbsent.has(path);
  return element.children.flatMap((child, at) => [
    ...(isLast ? [] : [{ ...element, children: element.children.toSpliced(at, 1) }]),
    ...withoutOne(child, mayBeAbsent, path).map((inner) => ({
      ...element,
      children: element.children.with(at, inner),
    })),
  ]);
}
