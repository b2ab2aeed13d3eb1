import { dirname, resolve } from 'node:path';
import {
  Ajv2020,
  type ErrorObject,
  type SchemaObject,
  type ValidateFunction,
} from 'ajv/dist/2020.js';
import { readSchemaFile } from '#law/schema-file.ts';
import { type Text, text } from '#words/text.ts';
import { absolutePaths } from './absolute-paths.ts';
import { ConfigurationError } from './configuration-error.ts';
import { keysOf, schemaSentence } from './schema-sentence.ts';
import { type Opened, openSecrets } from './secrets.ts';
import type { DriverChoice, Target } from './target.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** What a target file is called. */
const what = text('doelbestand', 'target file');

/** Where `{ env: NAME }` is looked up. */
type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads a target file (YAML), opens its secrets and fills in its defaults; paths count from the folder of the file and
 * become absolute, and programs start in that folder.
 *
 * @throws ConfigurationError with one sentence, in both languages, that names the file, line, column and key, what is
 * wrong and what is allowed. It never quotes a secret.
 */
export function readTargetFile(path: string, env: Env = process.env): Target {
  const folder = resolve(dirname(path));
  const target = targetIn(readYamlFile({ path, what }), (content, refuse) =>
    openSecrets(content, { folder, env, refuse }),
  );
  return absolutePaths(target, folder);
}

/** Puts secrets in their place, or refuses them. */
type Open = (content: Target, refuse: Refuse) => Opened;

/**
 * Gives the target that YAML holds, with paths as they stand there.
 *
 * @throws ConfigurationError as for a file.
 */
export function targetIn(file: YamlFile, open: Open): Target {
  const refuse = refusing(file);
  const check = (content: unknown, secrets?: ReadonlySet<string>) =>
    assertTarget(content, { file, secrets });
  const { content, secrets } = open(check(withDefaults(file.content)), refuse);
  const target = check(content, secrets);
  assertOneDriver(target.driver, refuse);
  assertSomebodyLoads(target.driver, refuse);
  assertAddresses(target, refuse);
  return target;
}

/** Says by throwing what is wrong at a key. */
export type Refuse = (keys: readonly string[], why: Text) => never;

function refusing(file: YamlFile): Refuse {
  return (keys, why) => {
    const [place, key] = [file.at(keys), keys.join('.')];
    throw new ConfigurationError(
      text(
        `${place.nl} heeft een verkeerde waarde bij de sleutel "${key}": ${why.nl}`,
        `${place.en} has a wrong value at the key "${key}": ${why.en}`,
      ),
    );
  };
}

type Context = { readonly file: YamlFile; readonly secrets?: ReadonlySet<string> | undefined };

function assertTarget(content: unknown, { file, secrets = new Set() }: Context): Target {
  const isTarget = compiled();
  if (isTarget(content)) return content;
  const error = mostTelling(isTarget.errors ?? []);
  const isSecret = error !== undefined && secrets.has(error.instancePath);
  const shown = isSecret ? { ...error, data: undefined } : error;
  throw new ConfigurationError(
    schemaSentence({ file: file.at(keysOf(error)), content: text('doel', 'target') }, shown),
  );
}

let isTargetFile: ValidateFunction<Target> | undefined;

function compiled(): ValidateFunction<Target> {
  const ajv = new Ajv2020({ useDefaults: true, strict: false, verbose: true, allErrors: true });
  isTargetFile ??= ajv.compile<Target>(readSchemaFile('target.schema.json') as SchemaObject);
  return isTargetFile;
}

/** The first; but a key that is missing may stand there under a wrong name. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const [first] = errors;
  if (first?.keyword !== 'required') return first;
  const unknown = errors.find(
    ({ keyword, instancePath }) =>
      keyword === 'additionalProperties' && instancePath === first.instancePath,
  );
  return unknown ?? first;
}

function withDefaults(content: unknown): unknown {
  const isMapping = typeof content === 'object' && content !== null && !Array.isArray(content);
  return isMapping ? { cast: {}, limits: {}, ...content } : content;
}

function assertOneDriver(driver: DriverChoice, refuse: Refuse): void {
  const kinds = ['url', 'command', 'kind'].filter((key) => key in driver);
  if (kinds.length === 1) return;
  const named = (and: string) => kinds.map((key) => `"driver.${key}"`).join(and);
  refuse(
    ['driver'],
    text(
      `er staan ${named(' en ')}: houd er één; een mens naast een driver is "operator: true"`,
      `there are ${named(' and ')}: keep one; a person beside a driver is "operator: true"`,
    ),
  );
}

function assertSomebodyLoads(driver: DriverChoice, refuse: Refuse): void {
  if (driver.load === undefined || 'kind' in driver || driver.operator === true) return;
  refuse(
    ['driver', 'load'],
    text(
      'dit is voor een mens, en die doet hier niet mee: zet "operator: true" erbij, of laat "driver.load" weg',
      'this is for a person, and none takes part here: put "operator: true" beside it, or leave "driver.load" out',
    ),
  );
}

function assertAddresses({ endpoint, driver, tls }: Target, refuse: Refuse): void {
  const url = 'url' in driver ? driver.url : undefined;
  const addresses = { endpoint, 'driver.url': url, 'tls.proxy': tls.proxy };
  for (const [key, address] of Object.entries(addresses)) {
    if (address === undefined || URL.canParse(address)) continue;
    // The address of a proxy may let somebody in.
    const shown = key === 'tls.proxy' ? text('dit', 'it') : text(`"${address}"`, `"${address}"`);
    refuse(key.split('.'), text(`${shown.nl} is geen adres`, `${shown.en} is no address`));
  }
}
