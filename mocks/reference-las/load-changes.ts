import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Miniature } from './miniatures/miniature.ts';
import type { Mutant } from './mutants/mutant.ts';
import type { Planted } from './planted/planted.ts';
import type { Variant } from './variants/variant.ts';

type Kinds = {
  readonly mutant: Mutant;
  readonly variant: Variant;
  readonly miniature: Miniature;
  readonly planted: Planted;
};

const folders = {
  mutant: 'mutants',
  variant: 'variants',
  miniature: 'miniatures',
  planted: 'planted',
} as const;

/** Loads every change of a kind, in the order of the files: a file that exports something of its own name is one. */
export async function loadChanges<Kind extends keyof Kinds>(kind: Kind): Promise<Kinds[Kind][]> {
  const loaded = await Promise.all(filesOf(folders[kind]).map((file) => changeIn<Kind>(file)));
  return loaded.flatMap((change) => change ?? []);
}

/** Loads the change of a name, of whatever kind, and nothing else; undefined when there is none. */
export async function loadChange(name: string): Promise<Kinds[keyof Kinds] | undefined> {
  const files = Object.values(folders).flatMap(filesOf);
  const file = files.find((each) => nameOf(each) === name);
  return file === undefined ? undefined : changeIn(file);
}

function filesOf(folder: string): string[] {
  const root = fileURLToPath(new URL(`./${folder}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file) && !/\.(d|test)\.ts$/.test(file))
    .sort()
    .map((file) => join(root, file));
}

async function changeIn<Kind extends keyof Kinds>(file: string): Promise<Kinds[Kind] | undefined> {
  const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
  const name = nameOf(file);
  const found = Object.values(exported).find((one) => isNamed(one) && one.name === name);
  // What lies in a folder and bears its file's name is of the kind of the folder.
  return found as Kinds[Kind] | undefined;
}

function nameOf(file: string): string {
  return basename(file).replace(/\.[jt]s$/, '');
}

function isNamed(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value;
}
