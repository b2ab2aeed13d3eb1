import type { Kysely } from 'kysely';
import { targetIn } from '#preflight/read-target-file.ts';
import { yamlIn } from '#preflight/yaml-file.ts';
import { text } from '#words/text.ts';
import type { Tables } from '../database/tables.ts';

/** The files of a test CA by name, as its folder holds them. */
export type AuthorityFiles = Readonly<Record<string, string>>;

/** Gives the test CA of a target, wherever it was made; nothing when it was not made yet. */
export async function testAuthorityOf(
  database: Kysely<Tables>,
  target: string,
): Promise<AuthorityFiles | undefined> {
  const { oin, name } = keyOf(target);
  const found = await database
    .selectFrom('testAuthorities')
    .select('files')
    .where('oin', '=', oin)
    .where('name', '=', name)
    .executeTakeFirst();
  return found?.files;
}

/** Keeps the test CA of a target, so that every worker shows the same. */
export async function keepTestAuthority(
  database: Kysely<Tables>,
  target: string,
  files: AuthorityFiles,
): Promise<void> {
  const written = JSON.stringify(files);
  await database
    .insertInto('testAuthorities')
    .values({ ...keyOf(target), files: written })
    .onConflict((conflict) => conflict.columns(['oin', 'name']).doUpdateSet({ files: written }))
    .execute();
}

/** It was read before it was stored. */
function keyOf(target: string): { readonly oin: string; readonly name: string } {
  const file = yamlIn(target, text('Het doelbestand', 'The target file'));
  const { oin, tls } = targetIn(file, (content) => ({ content, secrets: new Set() }));
  return { oin, name: 'folder' in tls ? tls.folder : '' };
}
