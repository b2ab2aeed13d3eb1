import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { dayOf } from '../../today.ts';

/** Forgets what was counted today, after something changed; who asks next counts again. */
export async function forgetFigures(database: Kysely<Tables>, now: Date): Promise<void> {
  await database.deleteFrom('figures').where('day', '>=', dayOf(now)).execute();
}
