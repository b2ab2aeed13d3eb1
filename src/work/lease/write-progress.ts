import { type Kysely, sql } from 'kysely';
import type { Tables } from '#register/database/tables.ts';

/** Of one take no more lines are kept. */
export const mostLines = 20_000;

/** Keeps lines that a take told, as long as it is ours. */
export async function writeProgress(
  database: Kysely<Tables>,
  take: number,
  lines: readonly unknown[],
): Promise<void> {
  await sql`
    insert into progress (take_id, job_id, line)
    select takes.id, takes.job_id, told.value
    from takes, jsonb_array_elements(${JSON.stringify(lines)}::jsonb) with ordinality as told(value, place)
    where takes.id = ${take} and takes.ended_at is null order by told.place`.execute(database);
}
