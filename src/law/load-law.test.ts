import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { allChecks } from '#checks/all.ts';
import type { Requirement } from '#checks/requirement.ts';
import { loadLaw } from './load-law.ts';
import { packVersions } from './pack-versions.ts';
import { packageRoot } from './package-root.ts';
import { readSchemaFile, schemasFolder } from './schema-file.ts';

const law = loadLaw();
const assumptionIds = law.assumptions.map(({ id }) => id);

function errorsIn(path: string, schema: string): unknown {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(readSchemaFile(schema) as SchemaObject);
  return isValid(readSchemaFile(path)) ? [] : isValid.errors;
}

const requirementFiles = readdirSync(join(schemasFolder, 'requirements'))
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .map((file) => [`requirements/${file}`, 'requirements/requirement.schema.json']);

describe('the law', () => {
  it.each([
    ['exchange/2022/messages.json', 'exchange/messages.schema.json'],
    ['exchange/assumptions.json', 'exchange/assumptions.schema.json'],
    ...packVersions.map((version) => [
      `gegevensset/${version}/pack.json`,
      'gegevensset/pack.schema.json',
    ]),
    ...requirementFiles,
  ])('%s is as %s describes', (path, schema) => {
    expect(errorsIn(path ?? '', schema ?? '')).toEqual([]);
  });

  it('gives every requirement and every assumption an id of its own', () => {
    const ids = [...law.requirements, ...law.assumptions].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(law.requirements.map((row) => [row.id, row] as const))(
    'lets %s name checks and assumptions that exist',
    (_id, row) => {
      const check = checkOf(row);

      expect(row.assumptions.filter((id) => !assumptionIds.includes(id))).toEqual([]);
      expect(check === undefined || check in allChecks).toBe(true);
    },
  );

  it.each(
    law.requirements.flatMap((row) =>
      'check' in row ? [[row.id, row.check, row.assumptions] as const] : [],
    ),
  )('lets %s name every assumption that its check can cite', (_id, check, assumptions) => {
    expect(assumptions).toEqual(expect.arrayContaining(citedBy(check)));
  });

  it('uses every check', () => {
    const used = law.requirements.map(checkOf).filter((name) => name !== undefined);

    expect(used.toSorted()).toEqual(Object.keys(allChecks).toSorted());
  });

  it('lets messages name assumptions and types that exist', () => {
    const { messages, types } = law.release;
    const named = Object.values(messages).flatMap(({ assumptions }) => assumptions);
    const typed = JSON.stringify(messages).match(/(?<="type":")[^"]+/g) ?? [];

    expect(named.filter((id) => !assumptionIds.includes(id))).toEqual([]);
    expect(typed.filter((type) => !(type in types))).toEqual([]);
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
