import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { wholePacks } from '#law/pack-versions.ts';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { elementPathsOf } from './element-paths.ts';
import { bases, type ElementTree } from './elements.ts';

/** What the reference material says of one of its paths. */
type Published = {
  readonly path: string;
  readonly min: number;
  readonly max: number | null;
  readonly base?: string;
  readonly choice?: string;
  readonly facets?: Readonly<Record<string, string | readonly string[]>>;
  readonly attrs?: readonly (readonly string[])[];
};

const counts: Readonly<Record<string, number>> = {
  '2017.1.2': 619,
  '2018.1.1': 621,
  '2019.1': 541,
};

describe.each(wholePacks)('the element tree of %s', (version) => {
  const file = readSchemaFile(`gegevensset/${version}/elements.json`);
  const elements = file as ElementTree;
  const published = join(packageRoot, `../shared/oso/data/elements-${version}.json`);

  it('is as its JSON Schema describes', () => {
    const ajv = new Ajv2020({ allErrors: true });
    const isValid = ajv.compile(readSchemaFile('gegevensset/elements.schema.json') as SchemaObject);

    expect(isValid(file) ? [] : isValid.errors).toEqual([]);
  });

  it('gives bases, simple types and blocks names of their own', () => {
    const names = [...bases, ...Object.keys(elements.simpleTypes), ...Object.keys(elements.blocks)];

    expect(new Set(names).size).toBe(names.length);
  });

  it('names every simple type and block that it has', () => {
    const { root, simpleTypes, blocks } = elements;
    const used = JSON.stringify({ root, simpleTypes, blocks });
    const named = [...Object.keys(simpleTypes), ...Object.keys(blocks)];

    expect(
      named.filter((name) => !new RegExp(`"(type|extends|omschrijving)":"${name}"`).test(used)),
    ).toEqual([]);
  });

  it('has as many paths as are known, each once', () => {
    const paths = elementPathsOf(elements).map(({ path }) => path);

    expect(paths.length).toBe(counts[version]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.skipIf(!existsSync(published))(
    'has the paths, numbers, types, choices and facets published',
    () => {
      const { elements: rows } = JSON.parse(readFileSync(published, 'utf8')) as {
        elements: Published[];
      };

      expect(elementPathsOf(elements).map(ours)).toEqual(rows.map(theirs));
    },
  );
});

function ours({ path, min, max, leaf, alternatives }: ReturnType<typeof elementPathsOf>[number]) {
  const { base, attributes, ...facets } = leaf ?? {};
  const written = Object.entries(facets).map(([facet, value]) => `${facet} ${value}`);
  return {
    path,
    min,
    max,
    base,
    isChosen: alternatives !== undefined,
    facets: written.toSorted(),
    attributes: Object.keys(attributes ?? {}),
  };
}

function theirs({ path, min, max, base, choice = '', facets = {}, attrs = [] }: Published) {
  const written = Object.entries(facets).map(([facet, value]) => `${facet} ${value}`);
  return {
    path,
    min,
    max: max ?? Number.POSITIVE_INFINITY,
    base: base?.replace('xs:', ''),
    isChosen: choice.startsWith('choice'),
    facets: written.toSorted(),
    attributes: attrs.map(([name]) => name),
  };
}
