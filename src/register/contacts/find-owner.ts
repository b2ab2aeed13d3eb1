import type { Kysely } from 'kysely';
import { text } from '#words/text.ts';
import { findSchool } from '../asking/find-school.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../refusal.ts';
import type { ContactOwner } from './contact.ts';
import type { OwnerRow } from './keep-contact.ts';

/** Finds what has a contact. @throws Refusal when there is none. */
export async function findOwner(
  database: Kysely<Tables>,
  { of, key }: ContactOwner,
): Promise<OwnerRow> {
  if (of === 'school') {
    return { column: 'schoolId', id: (await findSchool({ database }, key)).id };
  }
  const found =
    of === 'region'
      ? await database.selectFrom('regions').select('id').where('code', '=', key).executeTakeFirst()
      : await database
          .selectFrom('suppliers')
          .select('id')
          .where('oin', '=', key)
          .executeTakeFirst();
  if (!found) throw unknown[of](key);
  return { column: of === 'region' ? 'regionId' : 'supplierId', id: found.id };
}

const unknown = {
  region: (code: string) =>
    new Refusal(
      'unknown',
      text(
        `Het register kent geen regio "${code}": voeg haar toe met "oso-keur register region"`,
        `The register knows no region "${code}": enter it by "oso-keur register region"`,
      ),
    ),
  supplier: (oin: string) =>
    new Refusal(
      'unknown',
      text(
        `Het register kent geen leverancier met OIN "${oin}": voeg hem toe met "oso-keur register supplier"`,
        `The register knows no supplier with OIN "${oin}": enter it by "oso-keur register supplier"`,
      ),
    ),
};
