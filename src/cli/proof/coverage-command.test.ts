import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { keptOsoKeurIn } from '../kept-product.test-support.ts';

const kept = keptOsoKeurIn(packageRoot);

async function coverage(format: string): Promise<string> {
  return (await kept('coverage', '--format', format)).stdout;
}

type Printed = {
  readonly requirements: readonly { readonly id: string; readonly lacks: readonly string[] }[];
  readonly strayTags: readonly unknown[];
};

const json = await coverage('json');
const printed: Printed = JSON.parse(json);

describe('oso-keur coverage', () => {
  it('prints JSON as its schema describes', () => {
    const isValid = new Ajv2020().compile(readSchemaFile('coverage.schema.json') as SchemaObject);

    isValid(printed);

    expect(isValid.errors).toBeNull();
  });

  it('finds no tag that names no requirement', () => {
    expect(printed.strayTags).toEqual([]);
  });

  it('finds for every requirement with a check the check, a scenario that asks and a mutant that fails', () => {
    const lacking = printed.requirements.filter(({ lacks }) => lacks.length > 0);

    expect(lacking.map(({ id, lacks }) => `${id} lacks ${lacks.join(', ')}`)).toEqual([]);
  });

  it('names every requirement in each format', async () => {
    const [text, csv] = await Promise.all([coverage('text'), coverage('csv')]);
    const unnamed = printed.requirements.filter(
      ({ id }) => !text.includes(id) || !csv.includes(id),
    );

    expect(unnamed).toEqual([]);
  });
});
