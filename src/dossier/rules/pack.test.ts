import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Category } from '#dossier/category.ts';
import { drawOne } from '#generators/draw-one.ts';
import { edited } from '#generators/spoilers/edit/edits.ts';
import { spoilableDossier } from '#generators/spoilers/spoilable-dossier.ts';
import { spoilersOf } from '#generators/spoilers/spoilers-of.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadRules } from '#law/load-rules.ts';
import { newestPack, wholePacks } from '#law/pack-versions.ts';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile, schemasFolder } from '#law/schema-file.ts';
import type { XmlElement } from '#xml/element.ts';
import { checkRules } from './check-rules.ts';
import { locatedNowhere } from './located.test-support.ts';
import { identityOf, isReachable } from './rule.ts';
import { compileRulebook } from './rulebook.ts';

const shared = join(packageRoot, '../shared/oso');
const isAlone = !existsSync(shared);
const counts: Readonly<Record<string, number>> = {
  '2017.1.2': 193,
  '2018.1.1': 195,
  '2019.1': 248,
};

type Site = {
  readonly site: string;
  readonly rule: string;
  readonly location: string | null;
  readonly sameAs?: string | null;
  readonly aliases?: readonly string[];
};
type Lists = Readonly<Record<string, { values: readonly string[]; fields: readonly string[] }>>;

describe.each(wholePacks)('the pack %s', (version) => {
  const folder = `gegevensset/${version}`;
  const pack = loadRules(version);
  const published = pack.rules.filter(({ key }) => !key.startsWith('X-'));
  const { categories } = readSchemaFile(`${folder}/categories.json`) as {
    readonly categories: readonly Category[];
  };
  const ruleFiles = readdirSync(join(schemasFolder, folder, 'rules'));

  it.each([
    ['codelists.json', 'codelists.schema.json'],
    ['categories.json', 'categories.schema.json'],
    ...ruleFiles.map((file) => [`rules/${file}`, 'rules.schema.json']),
  ])('has %s as %s describes', (file = '', schema = '') => {
    const isValid = validatorOf(readSchemaFile(`gegevensset/${schema}`) as SchemaObject);

    expect(isValid(readSchemaFile(`${folder}/${file}`)) ? [] : isValid.errors).toEqual([]);
  });

  const { $defs } = readSchemaFile('gegevensset/rules.schema.json') as SchemaObject;
  const isValid = validatorOf({ $ref: '#/$defs/rule', $defs });

  it.each(pack.rules.map((rule) => [rule.key, rule] as const))(
    'has all that %s needs once its file has completed it',
    (_key, rule) => {
      expect(isValid(rule) ? [] : isValid.errors).toEqual([]);
    },
  );

  it('has a key of its own for each published rule, and for each extra one', () => {
    expect(published).toHaveLength(counts[version] ?? 0);
    expect(new Set(pack.rules.map(({ key }) => key)).size).toBe(pack.rules.length);
  });

  it('lets a category rule speak only of what its flag governs', () => {
    const governed = new Map(categories.map(({ flag, governs }) => [flag, governs]));
    const rows = pack.rules.filter(isReachable).filter(({ rule }) => rule.startsWith('OS.cat'));

    for (const { applies, holds } of rows) {
      const flag = /cat_[a-z]+/.exec(JSON.stringify(applies))?.[0] ?? '';
      const paths = Object.values(holds)
        .flat()
        .map((path) => `/dossier/${String(path)}`);
      expect(governed.get(flag)).toEqual(expect.arrayContaining(paths));
    }
  });

  it('calls each rule by a name of its own, which is one of the newest year or tells its year', () => {
    const names = pack.rules.map(identityOf);
    const newest = loadRules(newestPack).rules.map(({ key }) => key);
    const years = wholePacks.map((year) => `${year}/`);

    expect(new Set(names).size).toBe(names.length);
    expect(
      published
        .map(identityOf)
        .filter((name) => !newest.includes(name) && !years.some((year) => name.startsWith(year))),
    ).toEqual([]);
  });
});

describe.each(wholePacks)('what is known of the published validator %s', (version) => {
  const pack = loadRules(version);
  const published = pack.rules.filter(({ key }) => !key.startsWith('X-'));
  const { flagsAt, categories } = readSchemaFile(`gegevensset/${version}/categories.json`) as {
    readonly flagsAt: string;
    readonly categories: readonly Category[];
  };

  it.skipIf(isAlone)('has the values of our code lists, list for list', () => {
    const known = readShared<Readonly<Record<string, Lists>>>('codelists.json')[version] ?? {};
    const ours = Object.entries(pack.codelists).map(([number, { values }]) => [number, values]);

    expect(ours).toEqual(Object.entries(known).map(([number, { values }]) => [number, values]));
  });

  it.skipIf(isAlone)('holds the same fields to a code list', () => {
    const known = readShared<Readonly<Record<string, Lists>>>('codelists.json')[version] ?? {};
    const theirs = Object.entries(known).flatMap(([number, { fields }]) =>
      fields.map((field) => `CL${number} ${field}`),
    );
    const ours = pack.rules
      .filter(isReachable)
      .filter(({ rule }) => rule.startsWith('CL'))
      .map(({ rule, at, field }) => `${rule} ${field ? `//${field}` : at}`);

    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  it.skipIf(isAlone)('has the ids of our rules, site for site', () => {
    const sites = readShared<readonly Site[]>(`rules-${version}.json`);

    expect(published.map(({ key, rule }) => `${key} ${rule}`)).toEqual(
      sites.map(({ site, rule }) => `${site} ${rule}`),
    );
  });

  it.skipIf(isAlone)('reports the same elements, where it reports any', () => {
    const law = loadDossierLaw(version);
    const located = readShared<readonly Site[]>(`rules-${version}.json`).flatMap((site) =>
      site.location ? [[site.site, lastName(site.location)] as const] : [],
    );
    const bases = new Map(
      Object.keys(law.pack.kinds.profiles).map((profile) => [
        profile,
        drawOne(spoilableDossier(law, profile), 1),
      ]),
    );
    const places = new Map(
      spoilersOf(law).published.map(({ key, home, edits }) => [
        key,
        checkRules(law.rulebook, {
          ...locatedNowhere('<a/>'),
          root: edited(bases.get(home) as XmlElement, edits, law.elements),
        })
          .filter((finding) => finding.key === key)
          .map(({ xpath }) => lastName(xpath)),
      ]),
    );

    for (const [key, name] of located.filter(([site]) => places.has(site))) {
      expect([key, places.get(key)]).toEqual([key, [name]]);
    }
  });

  it.skipIf(isAlone)('has every path that our rules and categories name', () => {
    type Elements = { readonly elements: readonly { readonly path: string }[] };
    const known = new Set(
      readShared<Elements>(`elements-${version}.json`).elements.map(({ path }) => path),
    );
    const governed = categories.flatMap(({ flag, governs }) => [`${flagsAt}/${flag}`, ...governs]);

    expect(governed.filter((path) => !known.has(path))).toEqual([]);
  });

  it.skipIf(isAlone)('has the earlier ids of our rules, and knows the same ones again', () => {
    const sites = readShared<readonly Site[]>(`rules-${version}.json`);
    const ours = new Map(published.map((rule) => [rule.key, rule]));
    // What says its own version is the same rule to us; so is the check of handelingsplannen, whose place changed.
    const taken = new Set(['OG.02', 'OVa.MD02', 'PaO.MD02', 'OS.cat_handelingsplannen']);

    for (const { site, rule, sameAs, aliases = [] } of sites) {
      const row = ours.get(site);
      const isOurChoice = sameAs === null && taken.has(rule);
      expect([site, row?.aliases ?? []]).toEqual([site, aliases]);
      if (sameAs && row) expect(identityOf(row)).toBe(sameAs);
      if (sameAs === null && row) expect(identityOf(row).includes('/')).toBe(!isOurChoice);
    }
  });
});

describe('the official examples of 2019.1', () => {
  const pack = loadRules('2019.1');
  const published = pack.rules.filter(({ key }) => !key.startsWith('X-'));

  it
    .skipIf(isAlone)
    .each([
      'OV_BB_full',
      'OV_POPO_full',
      'OV_POVO_full',
      'OV_POVO_opt_out',
      'PaO_POSWV_full',
      'PaO_POSWV_opt_out',
    ])('break no published rule: %s', (name) => {
    const example = readFileSync(join(shared, `examples/Voorbeelddossier_${name}.xml`));

    const rulebook = compileRulebook({ ...pack, rules: published });

    expect(checkRules(rulebook, locatedNowhere(example))).toEqual([]);
  });
});

function readShared<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(shared, 'data', file), 'utf8'));
}

/** The document itself is `/[1]` there and `/dossier[1]` here. */
function lastName(xpath: string): string {
  const name = xpath.slice(xpath.lastIndexOf('/') + 1).replace(/\[\d+\]$/, '');
  return name === '' ? 'dossier' : name;
}

function validatorOf(schema: SchemaObject) {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
