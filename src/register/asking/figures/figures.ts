import { sql } from 'kysely';
import type { Register } from '../../register.ts';
import { dayOf } from '../../today.ts';
import { countFigures, type Figure } from './count-figures.ts';

/** The share of schools that is qualified, by the last day of each month that was counted, the earliest first. */
export type Figures = { readonly figures: readonly Figure[] };

/** Tells how many schools are qualified, per sector and month; today is counted when nobody did yet. */
export async function tellFigures(
  register: Register,
  { months }: { readonly months: number },
): Promise<Figures> {
  await keepFigures(register);
  const { rows } = await sql<Figure>`
    select day, sector, schools, qualified from (
      select distinct on (date_trunc('month', day), sector) day, sector, schools, qualified
      from figures
      where day > (${dayOf(register.now())}::date - make_interval(months => ${months}::int))
      order by date_trunc('month', day), sector, day desc) as lasts
    order by day, sector`.execute(register.database);
  return { figures: rows };
}

/** Counts a day and writes it down; nothing happens where that was done and nothing has changed since. */
export async function keepFigures({ database, now }: Register, day?: string): Promise<void> {
  const at = now();
  const today = dayOf(at);
  const counted = day ?? today;
  const known = await database
    .selectFrom('figures')
    .select('day')
    .where('day', '=', counted)
    .executeTakeFirst();
  if (known) return;
  const moment = counted === today ? at : new Date(`${counted}T21:59:59Z`);
  const figures = await countFigures(database, counted, moment);
  if (figures.length === 0) return;
  await database
    .insertInto('figures')
    .values([...figures])
    .onConflict((conflict) =>
      conflict.columns(['day', 'sector']).doUpdateSet((row) => ({
        schools: row.ref('excluded.schools'),
        qualified: row.ref('excluded.qualified'),
      })),
    )
    .execute();
}
