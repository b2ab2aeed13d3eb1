import { sql } from 'kysely';
import type { Register } from '../../register.ts';
import { dayOf } from '../../today.ts';
import type { Figure } from './count-figures.ts';
import { keepFigures } from './keep-figures.ts';

/** The share of schools that is qualified, by the last day of each month that was counted, the earliest first. */
export type Figures = { readonly figures: readonly Figure[] };

/** Tells how many schools are qualified, per sector and month. */
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
