import type { Contact } from '../contacts/contact.ts';
import { keepContact } from '../contacts/keep-contact.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import type { ToldAgreement } from './list-regions.ts';

/** A region, whom to ask there, and what it agreed about a school year. */
export type RegionUpdate = {
  readonly code: string;
  readonly name: string;
  readonly contact?: Contact | undefined;
  readonly agreement?: ToldAgreement | undefined;
  readonly why: string;
};

/** Enters a region, or what it told anew; a contact replaces the one before. */
export async function setRegion(
  { database, now }: Register,
  { code, name, contact, agreement, why }: RegionUpdate,
  by: Person | undefined,
): Promise<{ readonly code: string }> {
  await database.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('regions')
      .values({ code, name })
      .onConflict((conflict) => conflict.column('code').doUpdateSet({ name }))
      .returning('id')
      .executeTakeFirstOrThrow();
    if (contact) {
      await keepContact(transaction, { column: 'regionId', id }, contact);
    }
    if (agreement) {
      await transaction
        .insertInto('agreements')
        .values({ regionId: id, ...agreement })
        .onConflict((conflict) =>
          conflict.columns(['regionId', 'schoolYear']).doUpdateSet(agreement),
        )
        .execute();
    }
    const detail = agreement;
    const subject = `region ${code}`;
    await writeChange(transaction, { what: 'region changed', subject, why, at: now(), by, detail });
  });
  return { code };
}
