import { dirname, resolve } from 'node:path';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { LineCounter, parseDocument } from 'yaml';
import { packVersions } from '#law/pack-versions.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readNamedFile } from './read-named-file.ts';
import { schemaSentence } from './schema-sentence.ts';
import type { DriverChoice, Target } from './target.ts';

/**
 * Reads a target file (YAML) and fills in its defaults; `tls.folder` and a folder as `gegevensset` become absolute, and a zoeksleutel
 * program starts in the folder of the file.
 *
 * @throws ConfigurationError with one sentence that names the file, and the key or the line.
 */
export function readTargetFile(path: string): Target {
  const content = parseYaml(path, readNamedFile(path, 'target file').toString('utf8'));
  const ajv = new Ajv2020({ useDefaults: true, strict: false });
  const isTarget = ajv.compile<Target>(readSchemaFile('target.schema.json') as SchemaObject);
  const filled: unknown = isMapping(content) ? { cast: {}, limits: {}, ...content } : content;
  if (!isTarget(filled))
    throw new ConfigurationError(
      schemaSentence(
        { file: `The target file "${path}"`, content: 'target' },
        isTarget.errors?.[0],
      ),
    );
  checkAddresses(path, filled);
  const folder = resolve(dirname(path));
  const { zoeksleutel, tls, driver, gegevensset } = filled;
  return {
    ...filled,
    driver: 'command' in driver ? { ...driver, folder } : driver,
    zoeksleutel: 'key' in zoeksleutel ? zoeksleutel : { ...zoeksleutel, folder },
    tls: { folder: resolve(folder, tls.folder) },
    ...(gegevensset !== undefined && { gegevensset: namedFrom(folder, gegevensset) }),
  };
}

/** A folder is named from where the target file lies; a version is no folder. */
function namedFrom(folder: string, gegevensset: string): string {
  return packVersions.includes(gegevensset) ? gegevensset : resolve(folder, gegevensset);
}

function checkAddresses(path: string, { endpoint, driver }: Target): void {
  checkDriver(path, driver);
  const addresses = { endpoint, ...('url' in driver && { 'driver.url': driver.url }) };
  for (const [key, address] of Object.entries(addresses)) {
    if (URL.canParse(address)) continue;
    throw new ConfigurationError(
      `The target file "${path}" has a wrong value at the key "${key}": "${address}" is no address`,
    );
  }
}

function checkDriver(path: string, driver: DriverChoice): void {
  const kinds = ['url', 'command', 'kind'].filter((key) => key in driver);
  if (kinds.length === 1) return;
  throw new ConfigurationError(
    `The target file "${path}" names ${kinds.map((key) => `"driver.${key}"`).join(' and ')}: keep one; a person beside a driver is "operator: true"`,
  );
}

function parseYaml(path: string, content: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(content, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (!error) return document.toJS();
  const { line, col } = lineCounter.linePos(error.pos[0]);
  throw new ConfigurationError(
    `The target file "${path}" is no YAML at line ${line}, column ${col}: ${error.message}`,
  );
}

function isMapping(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}
