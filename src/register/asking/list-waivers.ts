import { sql } from 'kysely';
import type { Waiver } from '#evidence/waiver.ts';
import { openJws } from '#statement/jws/open-jws.ts';
import type { Statement } from '#statement/statement.ts';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';

/** A waiver by which a product counts, and the statement that names it. */
export type CountingWaiver = Waiver & {
  readonly supplier: string;
  readonly product: string;
  readonly version: string;
  readonly release: string;
  readonly gegevensset: string;
  readonly statement: string;
};

/** Lists the waivers by which products count now, as their statements name them; the first to end comes first. */
export async function listWaivers({
  database,
  now,
}: Register): Promise<{ readonly waivers: readonly CountingWaiver[] }> {
  const at = now();
  const day = dayOf(at);
  const { rows } = await sql<Conditional>`
    select distinct statements.digest as statement, jws, suppliers.name as supplier,
      products.name as product, version, q.release, q.gegevensset
    from qualifications q join statements on statements.id = q.statement_id
    join versions on versions.id = q.version_id join products on products.id = product_id
    join suppliers on suppliers.id = supplier_id
    left join releases on releases.release = q.release and releases.gegevensset = q.gegevensset
    where is_conditional and q.school_id is null and q.withdrawn_at is null
      and from_at <= ${at} and until_at > ${at}
      and (opens_on <= ${day}::date) is not false and (ends_on > ${day}::date) is not false
    order by supplier, product, version, statement`.execute(database);
  const waivers = rows.flatMap(({ jws, ...counting }) =>
    waiversIn(jws).map((waiver) => ({ ...waiver, ...counting })),
  );
  return { waivers: waivers.sort((one, other) => (one.until < other.until ? -1 : 1)) };
}

type Conditional = Omit<CountingWaiver, keyof Waiver> & { readonly jws: string };

/** What we signed ourselves is read without being verified again. */
function waiversIn(jws: string): readonly Waiver[] {
  const opened = openJws(jws);
  return 'why' in opened ? [] : (opened.content as Statement).waivers;
}
