import { sql } from 'kysely';
import type { Register } from '../register.ts';
import { dayOf, startOfDay } from '../today.ts';
import type { Expiry } from './expire-release.ts';

/** What letting a release expire would do. */
export type ToldExpiry = {
  /** The day on which its qualifications would end; null while the calendar does not tell it. */
  readonly endsOn: string | null;
  /** How many qualifications would end sooner than they do now, of how many products, which how many schools use. */
  readonly qualifications: number;
  readonly products: number;
  readonly schools: number;
};

/** Tells what letting a release expire would do, and does nothing. */
export async function tellExpiry(
  { database, now }: Register,
  { release, gegevensset }: Omit<Expiry, 'why'>,
): Promise<ToldExpiry> {
  const row = await database
    .selectFrom('releases')
    .select('endsOn')
    .where('release', '=', release)
    .where('gegevensset', '=', gegevensset)
    .executeTakeFirst();
  const endsOn = row?.endsOn ?? null;
  if (endsOn === null) return { endsOn, qualifications: 0, products: 0, schools: 0 };
  const day = dayOf(now());
  const { rows } = await sql<Omit<ToldExpiry, 'endsOn'>>`
    with ending as (select version_id from qualifications where release = ${release}
      and gegevensset = ${gegevensset} and until_at > ${startOfDay(endsOn)})
    select (select count(*)::int from ending) as qualifications,
      (select count(distinct version_id)::int from ending) as products,
      (select count(distinct school_id)::int from uses where version_id in (select version_id from ending)
        and from_day <= ${day}::date and (until_day is null or until_day > ${day}::date)) as schools`.execute(
    database,
  );
  const [counted] = rows;
  if (!counted) throw new Error(`Nothing was counted of release ${release} ${gegevensset}`);
  return { endsOn, ...counted };
}
