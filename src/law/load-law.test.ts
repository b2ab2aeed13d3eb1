import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { allChecks } from '#checks/all.ts';
import type { Requirement } from '#checks/requirement.ts';
import type { Assumption, Release } from '#exchange/release.ts';
import { loadLaw, loadRequirements, type ReleaseName, releases } from './load-law.ts';
import { wholePacks } from './pack-versions.ts';
import { packageRoot } from './package-root.ts';
import { readSchemaFile, schemasFolder } from './schema-file.ts';

const law = loadLaw({ release: '2022' });
const requirements = loadRequirements();
const assumptionIds = (readSchemaFile('exchange/assumptions.json') as Assumption[]).map(
  ({ id }) => id,
);

function errorsIn(path: string, schema: string): unknown {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(readSchemaFile(schema) as SchemaObject);
  return isValid(readSchemaFile(path)) ? [] : isValid.errors;
}

const requirementFiles = readdirSync(join(schemasFolder, 'requirements'))
  .filter((file) => !/^(anchors|floor)\.json$|\.schema\.json$/.test(file))
  .map((file) => [`requirements/${file}`, 'requirements/requirement.schema.json']);

describe('the law', () => {
  it.each([
    ['exchange/2018/messages.json', 'exchange/messages.schema.json'],
    ['exchange/2022/messages.json', 'exchange/messages.schema.json'],
    ['exchange/kvs/messages.json', 'exchange/messages.schema.json'],
    ['exchange/assumptions.json', 'exchange/assumptions.schema.json'],
    ['exchange/settled-by-wsdl.json', 'exchange/settled-by-wsdl.schema.json'],
    ['register-assumptions.json', 'register-assumptions.schema.json'],
    ['school-checklist.json', 'school-checklist.schema.json'],
    ['regional-agreements.json', 'regional-agreements.schema.json'],
    ['test-school.json', 'test-school.schema.json'],
    ['production-addresses.json', 'production-addresses.schema.json'],
    ...wholePacks.map((version) => [
      `gegevensset/${version}/pack.json`,
      'gegevensset/pack.schema.json',
    ]),
    ['gegevensset/2019.1/renamed.json', 'gegevensset/renamed.schema.json'],
    ['../docs/examples/exchange/assumptions.json', 'exchange/overlay-assumptions.schema.json'],
    ['requirements/anchors.json', 'requirements/anchors.schema.json'],
    ['requirements/floor.json', 'requirements/floor.schema.json'],
    ...requirementFiles,
  ])('%s is as %s describes', (path, schema) => {
    expect(errorsIn(path ?? '', schema ?? '')).toEqual([]);
  });

  it('gives every requirement and every assumption an id of its own', () => {
    const ids = [...requirements, ...law.assumptions].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(requirements.map((row) => [row.id, row] as const))(
    'lets %s name checks and assumptions that exist',
    (_id, row) => {
      const check = checkOf(row);

      expect(row.assumptions.filter((id) => !assumptionIds.includes(id))).toEqual([]);
      expect(check === undefined || check in allChecks).toBe(true);
    },
  );

  it.each(
    requirements.flatMap((row) =>
      'check' in row ? [[row.id, row.check, row.assumptions] as const] : [],
    ),
  )('lets %s name every assumption that its check can cite', (_id, check, assumptions) => {
    expect(assumptions).toEqual(expect.arrayContaining(citedBy(check)));
  });

  it('uses every check', () => {
    const used = new Set(requirements.map(checkOf).filter((name) => name !== undefined));

    expect([...used].toSorted()).toEqual(Object.keys(allChecks).toSorted());
  });

  it.each(releases)(
    'lets messages of %s name assumptions of theirs and types that exist',
    (name) => {
      const { release, assumptions } = loadLaw({ release: name });
      const ids = assumptions.map(({ id }) => id);
      const named = Object.values(release.messages).flatMap(({ assumptions }) => assumptions);
      const typed = JSON.stringify(release.messages).match(/(?<="type":")[^"]+/g) ?? [];

      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      expect(typed.filter((type) => !(type in release.types))).toEqual([]);
    },
  );

  it.each(releases)('of %s has nothing that binds in another release only', (name) => {
    const { release, requirements, assumptions } = loadLaw({ release: name });

    expect(release.release).toBe(name);
    expect([...requirements, ...assumptions].filter((row) => !row.releases.includes(name))).toEqual(
      [],
    );
  });

  it('of 2018 has the assumption on its own message, and that of 2022 has not', () => {
    const idsOf = (release: ReleaseName) => loadLaw({ release }).assumptions.map(({ id }) => id);

    expect(idsOf('2018')).toContain('A22-29');
    expect(idsOf('2022')).not.toContain('A22-29');
  });

  it('takes what is laid over it, and keeps the rest', () => {
    const confirmation = { id: 'A22-01', isConfirmed: true, by: 'A', note: 'B' } as const;
    const exchange = {
      messages: { soapAction: '', kinds: { swv: 'SWVaanvraag' } } as Partial<Release>,
      confirmations: [confirmation],
    };

    const { release, confirmations } = loadLaw({ release: '2022', exchange });

    expect(release).toEqual({
      ...law.release,
      soapAction: '',
      kinds: { ...law.release.kinds, swv: 'SWVaanvraag' },
    });
    expect(confirmations).toEqual([confirmation]);
    expect(law.confirmations).toEqual([]);
  });
});

/** Reads which assumptions a check can cite, in its own file and in the parts that it imports. */
function citedBy(check: string): string[] {
  const name = `${check.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
  const checks = join(packageRoot, 'src/checks');
  const file = readdirSync(checks, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith(`/${name}`),
  );
  const own = readFileSync(join(checks, file ?? name), 'utf8');
  const refusal = own.includes('parts/refusal.ts')
    ? readFileSync(join(checks, 'parts/refusal.ts'), 'utf8')
    : '';
  return (own + refusal).match(/(?<=')A22-\d\d(?=')/g) ?? [];
}

function checkOf(row: Requirement): string | undefined {
  return 'check' in row ? row.check : undefined;
}
