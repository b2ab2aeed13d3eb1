import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '#dossier/category.ts';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import type { ElementTree } from '#dossier/elements.ts';
import type { Pack } from '#dossier/pack.ts';
import { problemInPack } from '#dossier/problem-in-pack.ts';
import { type Codelist, completedRules, type RuleFile } from '#dossier/rules/rule.ts';
import { compileSchema } from '#law/compile-schema.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { packVersions } from '#law/pack-versions.ts';
import { ConfigurationError } from './configuration-error.ts';
import { parseJson } from './parse-json.ts';
import { readNamedFile } from './read-named-file.ts';
import { schemaSentence } from './schema-sentence.ts';

/**
 * Reads a year of the gegevensset that is here, by its version, or the pack in the folder of this path.
 *
 * @throws ConfigurationError with one sentence that names the file, the key and what is wrong.
 */
export function readGegevensset(named: string): DossierLaw {
  return packVersions.includes(named) ? loadDossierLaw(named) : readPackFolder(named);
}

function readPackFolder(folder: string): DossierLaw {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new ConfigurationError(
      `There is no gegevensset "${folder}": use one of ${packVersions.join(', ')}, or name the folder of a pack`,
    );
  }
  // The JSON Schema of each file holds it to its type, so the casts are sound.
  const said = readFile(join(folder, 'pack.json'), 'pack') as Omit<Pack, 'categories'>;
  const elements = readFile(join(folder, 'elements.json'), 'elements') as ElementTree;
  const { categories } = readFile(join(folder, 'categories.json'), 'categories') as {
    readonly categories: readonly Category[];
  };
  const { codelists } = readFile(join(folder, 'codelists.json'), 'codelists') as {
    readonly codelists: Readonly<Record<string, Codelist>>;
  };
  const pack = { ...said, categories };
  const rules = { rules: readRules(folder), codelists, categories, kinds: pack.kinds };
  const problem = problemInPack({ pack, elements, rules });
  if (problem !== undefined) {
    throw new ConfigurationError(
      `The pack in "${folder}" is wrong in "${problem.file}": ${problem.what}`,
    );
  }
  return dossierLawOf({ pack, elements, rules });
}

function readRules(folder: string) {
  const below = join(folder, 'rules');
  const isThere = existsSync(below) && statSync(below).isDirectory();
  const names = isThere ? readdirSync(below).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0) {
    throw new ConfigurationError(
      `The pack in "${folder}" has no rules: put at least one file of them into "${below}"`,
    );
  }
  const isRule = compileSchema('gegevensset/rules.schema.json#/$defs/rule');
  const files = names.map((name) => {
    const path = join(below, name);
    const rules = completedRules(readFile(path, 'rules') as RuleFile);
    const wrong = rules.find((rule): boolean => !isRule(rule));
    if (wrong !== undefined) {
      isRule(wrong);
      const file = `Rule "${wrong.key}" in the file "${path}"`;
      throw new ConfigurationError(schemaSentence({ file, content: 'rule' }, isRule.errors?.[0]));
    }
    return rules;
  });
  return files.flat().sort((one, other) => (one.key < other.key ? -1 : 1));
}

function readFile(path: string, content: string): unknown {
  const remedy = 'a pack has pack.json, elements.json, categories.json, codelists.json and rules/';
  const bytes = readNamedFile(path, 'file', { remedy });
  const read = parseJson(path, bytes.toString('utf8'));
  const isRight = compileSchema(`gegevensset/${content}.schema.json`);
  if (isRight(read)) return read;
  throw new ConfigurationError(
    schemaSentence({ file: `The file "${path}"`, content }, isRight.errors?.[0]),
  );
}
