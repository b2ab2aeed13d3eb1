import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Confirmation, ExchangeOverlay } from '#exchange/overlay/overlay.ts';
import { problemInMessages } from '#exchange/overlay/problem-in-overlay.ts';
import type { Release } from '#exchange/release.ts';
import { compileSchema } from '#law/compile-schema.ts';
import { loadLaw, type ReleaseName } from '#law/load-law.ts';
import { ConfigurationError } from './configuration-error.ts';
import { parseJson } from './parse-json.ts';
import { readNamedFile } from './read-named-file.ts';
import { schemaSentence } from './schema-sentence.ts';

/**
 * Reads a folder that is to be laid over our data of the exchange: `messages.json`, `assumptions.json`, or both.
 *
 * @throws ConfigurationError with one sentence that names the file, the key and what is wrong.
 */
export function readExchangeFolder(folder: string, release: ReleaseName): ExchangeOverlay {
  const { release: ours, assumptions } = loadLaw({ release });
  const ids = assumptions.map(({ id }) => id);
  const files = ['messages', 'assumptions'].filter((name) =>
    existsSync(join(folder, `${name}.json`)),
  );
  if (files.length === 0) {
    throw new ConfigurationError(
      `The exchange folder "${folder}" holds neither "messages.json" nor "assumptions.json": add one, or name another folder`,
    );
  }
  const read = (name: string) => (files.includes(name) ? readFile(folder, name) : undefined);
  const messages = (read('messages') ?? {}) as Partial<Release>;
  const confirmations = (read('assumptions') ?? []) as Confirmation[];
  assertMessages(ours, { messages, ids, path: join(folder, 'messages.json') });
  assertConfirmations(confirmations, { ids, release, path: join(folder, 'assumptions.json') });
  return { messages: withoutSchema(messages), confirmations };
}

/** Reads a file that its JSON Schema describes. */
function readFile(folder: string, name: string): unknown {
  const path = join(folder, `${name}.json`);
  const bytes = readNamedFile(path, 'file', { remedy: 'make it readable' });
  const content = parseJson(path, bytes.toString('utf8'));
  const isRight = compileSchema(`exchange/overlay-${name}.schema.json`, [
    'exchange/messages.schema.json',
  ]);
  if (isRight(content)) return content;
  const file = `The file "${path}"`;
  throw new ConfigurationError(schemaSentence({ file, content: name }, isRight.errors?.[0]));
}

function assertMessages(
  ours: Release,
  {
    messages,
    ids,
    path,
  }: {
    readonly messages: Partial<Release>;
    readonly ids: readonly string[];
    readonly path: string;
  },
): void {
  const problem = problemInMessages(ours, messages, ids);
  if (!problem) return;
  throw new ConfigurationError(
    `The file "${path}" is wrong at the key "${problem.key}": ${problem.what}`,
  );
}

function assertConfirmations(
  confirmations: readonly Confirmation[],
  {
    ids,
    release,
    path,
  }: { readonly ids: readonly string[]; readonly release: string; readonly path: string },
): void {
  for (const [at, { id }] of confirmations.entries()) {
    const isTwice = confirmations.findIndex((row) => row.id === id) !== at;
    if (!isTwice && ids.includes(id)) continue;
    const what = isTwice
      ? `"${id}" stands there twice`
      : `release ${release} has no assumption "${id}"`;
    throw new ConfigurationError(`The file "${path}" is wrong at the key "${at}.id": ${what}`);
  }
}

function withoutSchema(messages: Partial<Release>): Partial<Release> {
  const told = Object.entries(messages).filter(([key]) => key !== '$schema');
  return Object.fromEntries(told);
}
