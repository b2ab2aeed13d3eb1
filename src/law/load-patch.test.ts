import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { compileSchema } from './compile-schema.ts';
import { loadElements } from './load-elements.ts';
import { loadPack } from './load-pack.ts';
import { loadPatch } from './load-patch.ts';
import { loadRules } from './load-rules.ts';
import { newestPack, packVersions, wholePacks } from './pack-versions.ts';
import { readSchemaFile } from './schema-file.ts';

const patchLevels = packVersions.filter((version) => !wholePacks.includes(version));

describe('the versions of the gegevensset', () => {
  it('are three years, two of them with an earlier patch level, oldest first', () => {
    expect(packVersions).toEqual(['2017.1', '2017.1.2', '2018.1', '2018.1.1', '2019.1']);
    expect(wholePacks).toEqual(['2017.1.2', '2018.1.1', '2019.1']);
    expect(newestPack).toBe('2019.1');
  });
});

describe.each(patchLevels)('the patch level %s', (version) => {
  const patch = loadPatch(version);
  const of = patch?.of ?? '';

  it('is as its JSON Schema describes', () => {
    const isValid = compileSchema('gegevensset/patch.schema.json', [
      'gegevensset/rules.schema.json',
    ]);

    expect(
      isValid(readSchemaFile(`gegevensset/${version}/patch.json`)) ? [] : isValid.errors,
    ).toEqual([]);
  });

  it('is laid over a whole pack, and names only rules and code lists of it', () => {
    const { rules, codelists } = loadRules(of);

    expect(wholePacks).toContain(of);
    expect(rules.map(({ key }) => key)).toEqual(
      expect.arrayContaining((patch?.rules ?? []).map(({ key }) => key)),
    );
    expect(Object.keys(codelists)).toEqual(
      expect.arrayContaining(Object.keys(patch?.codelists ?? {})),
    );
  });

  it('has rules that are complete, and the structure of its year', () => {
    const rules = loadRules(version).rules;
    const { $defs } = readSchemaFile('gegevensset/rules.schema.json') as { $defs: object };
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const isValid = ajv.compile({ $ref: '#/$defs/rule', $defs });

    expect(rules.filter((rule) => !isValid(rule))).toEqual([]);
    expect(loadElements(version)).toEqual(loadElements(of));
  });

  it('differs from its year in what it says', () => {
    const { rules } = loadRules(version);

    expect(rules).toHaveLength(loadRules(of).rules.length);
    for (const row of patch?.rules ?? []) {
      expect(rules.find(({ key }) => key === row.key)).toMatchObject(row);
    }
    for (const [number, values] of Object.entries(patch?.codelists ?? {})) {
      expect(loadRules(version).codelists[number]?.values).toEqual(values);
    }
  });
});

describe('what the patch levels are known to differ in', () => {
  it('is validatieversie and code list 43 in 2017, and code list 9 in 2018', () => {
    const valuesOf = (version: string, list: string) => loadRules(version).codelists[list]?.values;
    const validatieversies = packVersions.map((version) => loadPack(version).validatieversie);

    expect(validatieversies).toEqual(['2017.1.1', '2017.1.2', '2018.1.1', '2018.1.1', '2019.1.1']);
    expect([valuesOf('2017.1', '43'), valuesOf('2017.1.2', '43')]).toEqual([
      ['S', 'B', 'N', 'E'],
      ['G', 'S', 'B', 'N', 'E'],
    ]);
    expect([valuesOf('2018.1', '9')?.length, valuesOf('2018.1.1', '9')?.length]).toEqual([6, 15]);
  });
});
