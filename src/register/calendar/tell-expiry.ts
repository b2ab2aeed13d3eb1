import { sql } from 'kysely';
import { keepFigures } from '../asking/figures/keep-figures.ts';
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
  register: Register,
  { release, gegevensset }: Omit<Expiry, 'why'>,
): Promise<ToldExpiry> {
  const { database, now } = register;
  const row = await database
    .selectFrom('releases')
    .select('endsOn')
    .where('release', '=', release)
    .where('gegevensset', '=', gegevensset)
    .executeTakeFirst();
  const endsOn = row?.endsOn ?? null;
  if (endsOn === null) return { endsOn, qualifications: 0, products: 0, schools: 0 };
  await keepFigures(register);
  const isEnding = sql`release = ${release} and gegevensset = ${gegevensset}
    and until_at > ${startOfDay(endsOn)}`;
  const { rows } = await sql<Omit<ToldExpiry, 'endsOn'>>`
    with ending as materialized (select id from versions
      where exists (select from qualifications where version_id = versions.id and ${isEnding}))
    select (select count(*)::int from qualifications where ${isEnding}) as qualifications,
      (select count(*)::int from ending) as products,
      (select coalesce(sum(schools), 0)::int from version_figures
        where day = ${dayOf(now())}::date and version_id in (select id from ending)) as schools`.execute(
    database,
  );
  const [counted] = rows;
  if (!counted) throw new Error(`Nothing was counted of release ${release} ${gegevensset}`);
  return { endsOn, ...counted };
}
