import { sql } from 'kysely';
import { keepFigures } from '../asking/figures/keep-figures.ts';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';
import type { CalendarRelease } from './set-release.ts';

/** A product in use that is not qualified for a release yet, with how many schools wait for it. */
export type NotYetQualified = {
  readonly supplier: string;
  readonly oin: string;
  readonly product: string;
  readonly version: string;
  readonly schools: number;
};

/** A release, how it stands today, and who is not qualified for it yet. */
export type ToldRelease = CalendarRelease & {
  readonly state: 'to come' | 'open' | 'obligatory' | 'ended';
  readonly notYet: readonly NotYetQualified[];
};

/** Tells the calendar, the newest release first. */
export async function tellCalendar(register: Register): Promise<{
  readonly releases: readonly ToldRelease[];
}> {
  const { database, now } = register;
  await keepFigures(register);
  const at = now();
  const day = dayOf(at);
  const rows = await database
    .selectFrom('releases')
    .selectAll()
    .orderBy('opensOn', 'desc')
    .orderBy('gegevensset', 'desc')
    .execute();
  const { rows: notYet } = await sql<
    NotYetQualified & { readonly release: string; readonly gegevensset: string }
  >`
    select releases.release, releases.gegevensset, suppliers.name as supplier, oin,
      products.name as product, version, used.schools
    from version_figures used join versions on versions.id = used.version_id
    join products on products.id = product_id join suppliers on suppliers.id = supplier_id
    cross join releases
    where used.day = ${day}::date and (select true from qualifications q
      where q.version_id = used.version_id
      and q.school_id is null and q.release = releases.release
      and q.gegevensset = releases.gegevensset and q.withdrawn_at is null
      and q.from_at <= ${at} and q.until_at > ${at}
      order by q.until_at desc limit 1) is null
    order by used.schools desc, supplier, product, version`.execute(database);
  return {
    releases: rows.map(({ obligatoryOn, endsOn, ...row }) => {
      const dates = {
        ...(obligatoryOn !== null && { obligatoryOn }),
        ...(endsOn !== null && { endsOn }),
      };
      const its = { ...row, ...dates };
      const missing = notYet
        .filter(
          ({ release, gegevensset }) => release === row.release && gegevensset === row.gegevensset,
        )
        .map(({ release: _release, gegevensset: _gegevensset, ...who }) => who);
      return { ...its, state: stateOn(its, day), notYet: missing };
    }),
  };
}

function stateOn(
  { opensOn, obligatoryOn, endsOn }: CalendarRelease,
  day: string,
): ToldRelease['state'] {
  if (endsOn !== undefined && endsOn <= day) return 'ended';
  if (day < opensOn) return 'to come';
  return obligatoryOn !== undefined && obligatoryOn <= day ? 'obligatory' : 'open';
}
