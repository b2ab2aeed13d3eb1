import type { Register } from '../../register.ts';
import { writeChange } from '../../write-change.ts';
import { linkHolder, useOneTimeLink } from '../one-time-link.ts';
import { type Person, personColumns, personIn } from '../person.ts';
import { hashPassword } from './password-hash.ts';
import { refusePoor } from './refuse-poor.ts';

/**
 * Lets who has a one-time link choose a password; the link counts no more, and whoever was signed in as them is not.
 *
 * @throws Refusal when the link does not count or the password will not do; the link is kept then.
 */
export async function choosePassword(
  register: Register,
  { secret, password }: { readonly secret: string; readonly password: string },
): Promise<Person> {
  const { personId, handle } = await linkHolder(register, secret);
  refusePoor(password, handle);
  const hash = await hashPassword(password);
  const at = register.now();
  return register.database.transaction().execute(async (transaction) => {
    await useOneTimeLink(transaction, secret);
    await transaction
      .insertInto('passwords')
      .values({ personId, hash, setAt: at })
      .onConflict((conflict) => conflict.column('personId').doUpdateSet({ hash, setAt: at }))
      .execute();
    await transaction.deleteFrom('sessions').where('personId', '=', personId).execute();
    const row = await transaction
      .selectFrom('people')
      .select(personColumns)
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const by = personIn(row);
    const subject = `person ${handle}`;
    await writeChange(transaction, { what: 'password chosen', subject, why: 'link', at, by });
    return by;
  });
}
