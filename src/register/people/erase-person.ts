import { text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { assertOthersLead } from './assert-others-lead.ts';
import type { Person } from './person.ts';
import { shutOut } from './shut-out.ts';

/**
 * Forgets who somebody was; what they did stays, by a handle that says nothing. Their token counts no more.
 *
 * @throws Refusal when nobody is called so, or when nobody would be left who leads.
 */
export async function erasePerson(
  { database, now }: Register,
  { handle, why }: { readonly handle: string; readonly why: string },
  by: Person | undefined,
): Promise<{ readonly erased: string }> {
  return database.transaction().execute(async (transaction) => {
    const person = await transaction
      .selectFrom('people')
      .select(['id', 'role'])
      .where('handle', '=', handle)
      .where('erasedAt', 'is', null)
      .executeTakeFirst();
    if (!person) throw unknown(handle);
    if (person.role === 'lead') await assertOthersLead(transaction, handle);
    const erased = `erased-${person.id}`;
    const nothing = { handle: erased, name: null, email: null, tokenDigest: null };
    await transaction
      .updateTable('people')
      .set({ ...nothing, erasedAt: now() })
      .where('id', '=', person.id)
      .execute();
    await shutOut(transaction, person.id);
    await writeChange(transaction, {
      what: 'person erased',
      subject: `person ${person.id}`,
      why,
      at: now(),
      by,
    });
    return { erased };
  });
}

function unknown(handle: string): Refusal {
  return new Refusal(
    'unknown',
    text(
      `Niemand in het register heet "${handle}"`,
      `Nobody in the register is called "${handle}"`,
    ),
  );
}
