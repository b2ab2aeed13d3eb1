import type { Kysely } from 'kysely';
import { text } from '#words/text.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../refusal.ts';

/** Gives the bundle of a run. @throws Refusal when its time is over. */
export async function keptBundle(database: Kysely<Tables>, runId: number): Promise<Uint8Array> {
  const found = await database
    .selectFrom('evidence')
    .select('bundle')
    .where('runId', '=', runId)
    .executeTakeFirst();
  if (found) return found.bundle;
  throw new Refusal(
    'refused',
    text(
      'Het bewijs van deze run is niet meer bewaard: lever een bundel van een nieuwe run in',
      'The evidence of this run is not kept any more: hand in a bundle of a new run',
    ),
  );
}
