import { type RawBuilder, sql } from 'kysely';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';
import type { WhyEnded } from './why-ended.ts';

/** What products were qualified by: a run, and the statement that was signed of it. */
export type ListedQualification = {
  /** By which the list goes on. */
  readonly number: number;
  readonly supplier: string;
  readonly oin: string;
  readonly product: string;
  readonly version: string;
  readonly release: string;
  readonly gegevensset: string;
  readonly runId: string;
  /** None where the register was filled without one. */
  readonly statement: string | null;
  readonly roles: readonly {
    readonly role: 'bron' | 'doel';
    readonly profile: string;
    readonly isConditional: boolean;
  }[];
  readonly from: Date;
  readonly until: Date;
  readonly withdrawn: Date | null;
  readonly withdrawnWhy: string | null;
  /** Why it does not count now; null when it does. */
  readonly because: WhyEnded | null;
  /** How many schools use the version today. */
  readonly schools: number;
};

/** What is looked for: words of supplier, product and version, or the beginning of a digest. */
export type QualificationFilter = {
  readonly search?: string;
  readonly state?: 'counts' | 'ended';
  readonly before?: number;
  readonly limit: number;
};

/** A piece of the list, the newest run first, and where to go on. */
export type QualificationPage = {
  readonly qualifications: readonly ListedQualification[];
  readonly next: number | null;
};

/** Lists by which statements products are qualified, or were. */
export async function listQualifications(
  { database, now }: Register,
  { search = '', state, before = 2 ** 31 - 1, limit }: QualificationFilter,
): Promise<QualificationPage> {
  const at = now();
  const day = dayOf(at);
  const digest = /^[0-9a-f]{8,64}$/.test(search) ? search : null;
  const { rows } = await sql<ListedQualification>`
    with found as (${runsFound({ search, digest, state, before, limit, at })}),
    chosen as (
      select found.id as number, version_id, suppliers.name as supplier, oin,
        products.name as product, version, found.release, found.gegevensset, found.run_id
      from found join versions on versions.id = version_id join products on products.id = product_id
      join suppliers on suppliers.id = supplier_id)
    select chosen.*, q.*, statements.digest as statement,
      case when q.withdrawn is not null then 'withdrawn'
        when q.from > ${at} or q.until <= ${at} then 'expired'
        when opens_on > ${day}::date or ends_on <= ${day}::date then 'release closed' end as because,
      (select count(*)::int from uses where uses.version_id = chosen.version_id
        and from_day <= ${day}::date and (until_day is null or until_day > ${day}::date)) as schools
    from chosen join lateral (
      select statement_id, min(from_at) as "from", max(until_at) as until,
        max(withdrawn_at) as withdrawn, max(withdrawn_why) as withdrawn_why,
        json_agg(json_build_object('role', role, 'profile', profile, 'isConditional', is_conditional)
          order by profile, role) as roles
      from qualifications q where q.version_id = chosen.version_id and q.run_id = chosen.number
        and school_id is null and (${sql.join(inState(state, at), sql` or `)})
      group by statement_id) as q on true
    left join statements on statements.id = q.statement_id
    left join releases on releases.release = chosen.release
      and releases.gegevensset = chosen.gegevensset
    where ${digest}::text is null or starts_with(statements.digest, ${digest})
    order by number desc, q.statement_id desc`.execute(database);
  return pageOf(rows, limit);
}

type Looking = Required<Pick<QualificationFilter, 'search' | 'before' | 'limit'>> & {
  readonly state: QualificationFilter['state'];
  readonly digest: string | null;
  readonly at: Date;
};

/** The newest of all are found by going back through what qualified; those of some products by going back through each. */
function runsFound({ search, digest, state, before, limit, at }: Looking): RawBuilder<unknown> {
  const newest = sql`order by run_id desc limit ${limit + 1}`;
  const qualifying = (which: RawBuilder<unknown>) =>
    sql`select run_id from (${sql.join(
      inState(state, at).map(
        (its) => sql`(select distinct run_id from qualifications q
          where school_id is null and run_id < ${before} and ${its} and ${which} ${newest})`,
      ),
      sql` union `,
    )}) as qualified ${newest}`;
  const runsOf = (found: RawBuilder<unknown>) =>
    sql`select runs.* from (${found}) as found join runs on runs.id = found.run_id`;
  if (digest !== null) {
    const last = digest.padEnd(64, 'f');
    const these = sql`statement_id in (select id from statements where digest between ${digest} and ${last})`;
    return runsOf(qualifying(these));
  }
  const words = search.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return runsOf(qualifying(sql`true`));
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return sql`concat_ws(' ', suppliers.name, products.name, version) ilike ${pattern}`;
  });
  return runsOf(sql`select run_id from versions join products on products.id = product_id
    join suppliers on suppliers.id = supplier_id
    cross join lateral (${qualifying(sql`version_id = versions.id`)}) as qualified
    where ${sql.join(each, sql` and `)} ${newest}`);
}

/** What is so of a qualification in this state, each found by an index of its own. */
function inState(state: QualificationFilter['state'], at: Date): readonly RawBuilder<unknown>[] {
  if (state === undefined) return [sql`true`];
  if (state === 'ended') return [sql`until_at <= ${at}`, sql`withdrawn_at is not null`];
  return [sql`withdrawn_at is null and from_at <= ${at} and until_at > ${at}`];
}

/** A run may have several statements, and none of them is left out. */
function pageOf(rows: readonly ListedQualification[], limit: number): QualificationPage {
  const numbers = [...new Set(rows.map(({ number }) => number))];
  const shown = numbers.slice(0, limit);
  return {
    qualifications: rows.filter(({ number }) => shown.includes(number)).map(listed),
    next: numbers.length > limit ? (shown.at(-1) ?? null) : null,
  };
}

/** Only what is told of one: what it is found by in the database stays there. */
function listed(row: ListedQualification): ListedQualification {
  const { number, supplier, oin, product, version, release, gegevensset, runId, statement } = row;
  const { roles, from, until, withdrawn, withdrawnWhy, because, schools } = row;
  const which = { number, supplier, oin, product, version, release, gegevensset, runId, statement };
  return { ...which, roles, from, until, withdrawn, withdrawnWhy, because, schools };
}
