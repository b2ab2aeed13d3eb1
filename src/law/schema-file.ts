import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from './package-root.ts';

/** The folder that holds the law. */
export const schemasFolder = join(packageRoot, 'schemas');

/** Reads one JSON or YAML file under `schemas/`; throws when it is not there, which is a fault of ours. */
export function readSchemaFile(path: string): unknown {
  const content = readFileSync(join(schemasFolder, path), 'utf8');
  return path.endsWith('.yaml') ? parse(content) : JSON.parse(content);
}
