import type { Kysely } from 'kysely';
import { text } from '#words/text.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../refusal.ts';

/** Sees to it that somebody leads when this person does no more. @throws Refusal when nobody else does. */
export async function assertOthersLead(database: Kysely<Tables>, handle: string): Promise<void> {
  const leads = await database
    .selectFrom('people')
    .select('handle')
    .where('role', '=', 'lead')
    .where('erasedAt', 'is', null)
    .execute();
  if (leads.some((lead) => lead.handle !== handle)) return;
  throw new Refusal(
    'refused',
    text(
      'Dit is de enige die de servicedesk leidt: voeg eerst een ander toe met de rol "lead"',
      'Nobody else leads the service desk: add another with the role "lead" first',
    ),
  );
}
