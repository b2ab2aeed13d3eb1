import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Category } from '#dossier/category.ts';
import { publishedSpoilers } from '#generators/spoilers/all.ts';
import { edited } from '#generators/spoilers/edit/edits.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadRules } from '#law/load-rules.ts';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile, schemasFolder } from '#law/schema-file.ts';
import { type BaseName, base } from './bases.test-support.ts';
import { checkRules } from './check-rules.ts';
import { locatedNowhere } from './located.test-support.ts';
import { isReachable } from './rule.ts';
import { compileRulebook } from './rulebook.ts';

const version = '2019.1';
const pack = loadRules(version);
const published = pack.rules.filter(({ key }) => !key.startsWith('X-'));
const folder = `gegevensset/${version}`;
const shared = join(packageRoot, '../shared/oso');
const isAlone = !existsSync(shared);
const { flagsAt, categories } = readSchemaFile(`${folder}/categories.json`) as {
  readonly flagsAt: string;
  readonly categories: readonly Category[];
};

describe('the pack 2019.1', () => {
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

  it('has a key of its own for each of 248 published rules, and for each extra one', () => {
    expect(published).toHaveLength(248);
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
});

describe('what is known of the published validator 2019.1', () => {
  type Site = { readonly site: string; readonly rule: string; readonly location: string | null };
  type Lists = Readonly<Record<string, { values: readonly string[]; fields: readonly string[] }>>;

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
    const sites = readShared<readonly Site[]>('rules-2019.1.json');

    expect(published.map(({ key, rule }) => `${key} ${rule}`)).toEqual(
      sites.map(({ site, rule }) => `${site} ${rule}`),
    );
  });

  it.skipIf(isAlone)('reports the same elements, where it reports any', () => {
    const { rulebook, elements } = loadDossierLaw(version);
    const located = readShared<readonly Site[]>('rules-2019.1.json').flatMap((site) =>
      site.location ? [[site.site, lastName(site.location)] as const] : [],
    );
    const places = new Map(
      publishedSpoilers.map(({ key, home, edits }) => [
        key,
        checkRules(rulebook, {
          ...locatedNowhere('<a/>'),
          root: edited(base(home as BaseName), edits, elements),
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
      readShared<Elements>('elements-2019.1.json').elements.map(({ path }) => path),
    );
    const governed = categories.flatMap(({ flag, governs }) => [`${flagsAt}/${flag}`, ...governs]);

    expect(governed.filter((path) => !known.has(path))).toEqual([]);
  });

  it
    .skipIf(isAlone)
    .each([
      'OV_BB_full',
      'OV_POPO_full',
      'OV_POVO_full',
      'OV_POVO_opt_out',
      'PaO_POSWV_full',
      'PaO_POSWV_opt_out',
    ])('finds nothing in its example %s, and neither do we', (name) => {
    const example = readFileSync(join(shared, `examples/Voorbeelddossier_${name}.xml`));

    const rulebook = compileRulebook({ ...pack, rules: published });

    expect(checkRules(rulebook, locatedNowhere(example))).toEqual([]);
  });

  function readShared<Content>(file: string): Content {
    return JSON.parse(readFileSync(join(shared, 'data', file), 'utf8'));
  }
});

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
