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
        and ${inState(state, at)}
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

/** The newest of all are found by going back through the runs; those of some products by going back through each. */
function runsFound({ search, digest, state, before, limit, at }: Looking): RawBuilder<unknown> {
  const newest = sql`order by runs.id desc limit ${limit + 1}`;
  const qualifying = sql`select * from runs where school_id is null and id < ${before}
    and exists (select from qualifications q where q.version_id = runs.version_id
      and q.run_id = runs.id and ${inState(state, at)})`;
  if (digest !== null) {
    const last = digest.padEnd(64, 'f');
    return sql`${qualifying}
      and id in (select run_id from statements where digest between ${digest} and ${last}) ${newest}`;
  }
  const words = search.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return sql`${qualifying} ${newest}`;
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return sql`concat_ws(' ', suppliers.name, products.name, version) ilike ${pattern}`;
  });
  return sql`select runs.* from versions join products on products.id = product_id
    join suppliers on suppliers.id = supplier_id
    cross join lateral (select distinct run_id from qualifications q
      where q.version_id = versions.id and q.run_id < ${before} and ${inState(state, at)}
      order by run_id desc limit ${limit + 1}) as qualified
    join runs on runs.id = qualified.run_id
    where ${sql.join(each, sql` and `)} ${newest}`;
}

function inState(state: QualificationFilter['state'], at: Date): RawBuilder<unknown> {
  const counts = sql`withdrawn_at is null and from_at <= ${at} and until_at > ${at}`;
  if (state === undefined) return sql`q.school_id is null`;
  return sql`q.school_id is null and ${state === 'counts' ? counts : sql`not (${counts})`}`;
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
