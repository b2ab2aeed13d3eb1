import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { type Places, readGivenTarget } from '#preflight/given-target.ts';
import type { Tables } from '#register/database/tables.ts';
import { keepTestAuthority, testAuthorityOf } from '#register/jobs/test-authority.ts';
import type { TakenJob } from '../lease/take-job.ts';
import { takeFiles } from './command-line-of.ts';

/** Where takes have their folders. */
type Place = Places & {
  readonly database: Kysely<Tables>;
  readonly folder: string;
};

/**
 * Makes the folder of a take, with its target file and the test CA of that, as every worker has it.
 *
 * @throws ConfigurationError when this worker may not play the target.
 */
export async function makeTakeFolder(
  { take, target }: Pick<TakenJob, 'take' | 'target'>,
  { database, folder, ...places }: Place,
): Promise<string> {
  const path = join(folder, String(take));
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (target === null) return path;
  const given = readGivenTarget(target, places);
  // It knows nothing of where it is, but for its test CA.
  const written = { ...given, tls: { ...given.tls, folder: takeFiles.authority } };
  writeFileSync(join(path, takeFiles.target), JSON.stringify(written), { mode: 0o600 });
  const files = await testAuthorityOf(database, target);
  if (files === undefined) return path;
  mkdirSync(join(path, takeFiles.authority), { mode: 0o700 });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(path, takeFiles.authority, name), content, { mode: 0o600 });
  }
  return path;
}

/** Keeps the test CA that a take made, for the takes after it. */
export async function keepAuthorityOf(
  { target }: Pick<TakenJob, 'target'>,
  path: string,
  database: Kysely<Tables>,
): Promise<void> {
  if (target === null) return;
  const folder = join(path, takeFiles.authority);
  const names = readdirSync(path).includes(takeFiles.authority) ? readdirSync(folder) : [];
  const files = names
    .filter((name) => /^[\w-]+\.(pem|key)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  if (files.length > 0) await keepTestAuthority(database, target, Object.fromEntries(files));
}
