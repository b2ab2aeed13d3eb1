import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Tables } from '#register/database/tables.ts';
import { keepRemains } from './hand-in.ts';

/** Hands in what takes left here whose worker is gone, ours of an earlier life or another's, and removes it. */
export async function collectTorn(database: Kysely<Tables>, folder: string): Promise<void> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const left = names.filter((name) => /^\d{1,9}$/.test(name)).map(Number);
  if (left.length === 0) return;
  const ended = await database
    .selectFrom('takes')
    .select(['id', 'how'])
    .where('id', 'in', left)
    .where('endedAt', 'is not', null)
    .execute();
  for (const { id, how } of ended) {
    const path = join(folder, String(id));
    if (how === 'torn') await keepRemains(database, id, path);
    rmSync(path, { recursive: true, force: true });
  }
}
