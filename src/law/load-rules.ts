import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnyRule,
  type Codelist,
  completedRules,
  type RuleFile,
  type RulesOfPack,
} from '#dossier/rules/rule.ts';
import { loadPack } from './load-pack.ts';
import { loadPatch, type Patch } from './load-patch.ts';
import { readSchemaFile, schemasFolder } from './schema-file.ts';

/** Reads the rules of a pack of the gegevensset, by its version, each row completed by the defaults of its file, by key. */
export function loadRules(version: string, { kinds, categories } = loadPack(version)): RulesOfPack {
  const patch = loadPatch(version);
  if (patch) return patched(loadRules(patch.of), patch);
  const pack = `gegevensset/${version}`;
  // The unit tests hold every one of these files to its JSON Schema, so the casts are sound.
  const { codelists } = readSchemaFile(`${pack}/codelists.json`) as {
    readonly codelists: Readonly<Record<string, Codelist>>;
  };
  return {
    rules: readdirSync(join(schemasFolder, pack, 'rules'))
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => completedRules(readSchemaFile(`${pack}/rules/${file}`) as RuleFile))
      .sort((one, other) => (one.key < other.key ? -1 : 1)),
    codelists,
    categories,
    kinds,
  };
}

function patched(whole: RulesOfPack, { rules = [], codelists = {} }: Patch): RulesOfPack {
  const rows = new Map(rules.map((row) => [row.key, row]));
  const lists = Object.entries(whole.codelists).map(([number, list]) => {
    return [number, { ...list, values: codelists[number] ?? list.values }] as const;
  });
  return {
    ...whole,
    // The unit tests hold every rule to its JSON Schema once it is completed, so the cast is sound.
    rules: whole.rules.map((rule) => ({ ...rule, ...rows.get(rule.key) }) as AnyRule),
    codelists: Object.fromEntries(lists),
  };
}
