import { sql } from 'kysely';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';
import type { FoundSchool } from './find-school.ts';
import { type WhyEnded, whyEndedAt } from './why-ended.ts';

/** The product that a school uses. */
export type UsedProduct = {
  readonly versionId: number;
  readonly supplier: string;
  readonly product: string;
  readonly version: string;
};

/** A qualification, whether or not it counts now. */
export type KnownQualification = {
  readonly of: 'product' | 'school';
  readonly role: 'bron' | 'doel';
  readonly profile: string;
  readonly release: string;
  readonly gegevensset: string;
  readonly isConditional: boolean;
  readonly from: string;
  readonly until: string;
  readonly withdrawn: string | null;
  readonly withdrawnWhy: string | null;
  /** The digest of the statement; none of a school's own test exchange. */
  readonly statement: string | null;
  /** Whether it counts at the moment that was asked for. */
  readonly counts: boolean;
  /** Why it does not, if not. */
  readonly because: WhyEnded | null;
  readonly schoolsMustQualify: boolean;
};

/** What a school uses at a moment, and every qualification of that and of itself, the newest first. */
export type Standing = {
  readonly school: FoundSchool;
  readonly uses: UsedProduct | undefined;
  readonly qualifications: readonly KnownQualification[];
};

/** What is asked of a school's standing. */
export type StandingQuestion = {
  readonly at: Date;
  readonly profile?: string;
  readonly role?: string;
};

/** Of one role and profile more than these were never needed, be it to tell why something does not count. */
const newestOfEach = { oneAsked: 60, allAsked: 5 } as const;

/** Tells how a school stands at a moment: by the version that it used then, and by its own test exchanges. */
export async function standingOf(
  { database, profiles }: Pick<Register, 'database' | 'profiles'>,
  school: FoundSchool,
  { at, profile, role }: StandingQuestion,
): Promise<Standing> {
  const day = dayOf(at);
  const { rows: using } = await sql<UsedProduct>`
    select versions.id as version_id, suppliers.name as supplier, products.name as product, version
    from uses join versions on versions.id = uses.version_id
    join products on products.id = product_id join suppliers on suppliers.id = supplier_id
    where school_id = ${school.id} and uses.from_day <= ${day}::date
      and (until_day is null or until_day > ${day}::date)
    limit 1`.execute(database);
  const [uses] = using;
  const roles = role === undefined ? ['bron', 'doel'] : [role];
  const asked = profile === undefined ? Object.keys(profiles) : [profile];
  const limit = profile === undefined ? newestOfEach.allAsked : newestOfEach.oneAsked;
  const { rows } = await sql<KnownQualification>`
    select case when q.school_id is null then 'product' else 'school' end as of,
      role, profile, q.release, q.gegevensset, is_conditional,
      to_char(from_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "from",
      to_char(until_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as until,
      to_char(q.withdrawn_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as withdrawn,
      q.withdrawn_why, statements.digest as statement,
      coalesce(releases.schools_must_qualify, false) as schools_must_qualify,
      ${whyEndedAt(at)} as because
    from (
      select newest.* from unnest(${roles}::text[]) as roles (asked_role)
      cross join unnest(${asked}::text[]) as profiles (asked_profile)
      cross join lateral (select * from qualifications
        where school_id is null and version_id = ${uses?.versionId ?? 0}
          and profile = asked_profile and role = asked_role
        order by id desc limit ${limit}) as newest
      union all
      (select * from qualifications where school_id = ${school.id} and version_id = ${uses?.versionId ?? 0}
        order by id desc limit ${newestOfEach.oneAsked})
    ) as q
    left join statements on statements.id = q.statement_id
    left join releases on releases.release = q.release and releases.gegevensset = q.gegevensset
    order by q.id desc`.execute(database);
  const qualifications = rows.map((row) => ({ ...row, counts: row.because === null }));
  return { school, uses, qualifications };
}
