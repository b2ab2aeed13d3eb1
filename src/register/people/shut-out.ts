import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** Takes from somebody all that lets them in but their token, within a transaction. */
export async function shutOut(transaction: Kysely<Tables>, personId: number): Promise<void> {
  await transaction.deleteFrom('sessions').where('personId', '=', personId).execute();
  await transaction.deleteFrom('oneTimeLinks').where('personId', '=', personId).execute();
  await transaction.deleteFrom('passwords').where('personId', '=', personId).execute();
}
