/**
 * What would take longer the more schools there are is counted once a day, and written down:
 *
 * 1. Who asks finds today counted, or counts it. So it is with each earlier month in which nobody asked, as of its last day.
 * 2. Whatever changes what is counted forgets today within its own transaction. It holds the figures until that ends, and so
 *    does who counts: nobody writes down what was so just before.
 */
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Register } from '../../register.ts';
import { dayOf, endOfDay } from '../../today.ts';
import { countFigures, countVersionFigures } from './count-figures.ts';

/** Counts what nobody counted yet; nothing happens where that was done and nothing has changed since. */
export async function keepFigures({ database, now }: Register): Promise<void> {
  const at = now();
  const today = dayOf(at);
  const days = await uncounted(database, today);
  if (days.length === 0) return;
  await database.transaction().execute(async (transaction) => {
    await holdFigures(transaction);
    for (const day of days) {
      await writeFigures(transaction, day, day === today ? at : endOfDay(day));
    }
    if (days.includes(today)) await writeVersionFigures(transaction, today);
  });
}

/** Forgets what was counted today, after something changed; who asks next counts again. */
export async function forgetFigures(transaction: Kysely<Tables>, now: Date): Promise<void> {
  await holdFigures(transaction);
  await transaction.deleteFrom('figures').where('day', '>=', dayOf(now)).execute();
  await transaction.deleteFrom('versionFigures').execute();
}

async function holdFigures(transaction: Kysely<Tables>): Promise<void> {
  await sql`lock table figures in share row exclusive mode`.execute(transaction);
}

/** Today, and the last days of months since the first school list, as far as nobody counted in them. */
async function uncounted(database: Kysely<Tables>, today: string): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly day: string }>`
    select day from (
      select least((month + interval '1 month - 1 day')::date, ${today}::date) as day, month::date
      from generate_series(date_trunc('month', coalesce(
        (select (at at time zone 'Europe/Amsterdam')::date from changes
          where subject = 'schools' order by id limit 1), ${today}::date)::timestamp),
        ${today}::timestamp, interval '1 month') as month) as months
    where not exists (select 1 from figures where figures.day <= months.day
      and figures.day >= case when months.day = ${today}::date then months.day else month end)
    order by day`.execute(database);
  return rows.map(({ day }) => day);
}

async function writeFigures(transaction: Kysely<Tables>, day: string, moment: Date): Promise<void> {
  const figures = await countFigures(transaction, day, moment);
  if (figures.length === 0) return;
  await transaction
    .insertInto('figures')
    .values([...figures])
    .onConflict((conflict) => conflict.columns(['day', 'sector']).doNothing())
    .execute();
}

async function writeVersionFigures(transaction: Kysely<Tables>, today: string): Promise<void> {
  const figures = await countVersionFigures(transaction, today);
  await transaction.deleteFrom('versionFigures').execute();
  if (figures.length === 0) return;
  await transaction
    .insertInto('versionFigures')
    .values([...figures])
    .execute();
}
