import { sql } from 'kysely';
import { tellCalendar } from '../calendar/tell-calendar.ts';
import type { Register } from '../register.ts';
import { dayMs, dayOf } from '../today.ts';

/** What a letter is about. */
export type LetterKind = 'issued' | 'refused' | 'withdrawn' | 'schools' | 'expiring' | 'opening';

/** A letter that can be sent now, by what it is asked for with. */
export type ListedLetter = {
  readonly letter: string;
  readonly kind: LetterKind;
  /** The day of what it is about, which may be to come. */
  readonly on: string;
  readonly about: string;
};

/** What happened these many days ago, or is to come within so many, gives a letter. */
export const letterDays = { back: 30, ahead: 60 } as const;

/** Lists the letters that fit what happened lately and what is to come soon, the latest first. */
export async function listLetters(
  register: Register,
): Promise<{ readonly letters: readonly ListedLetter[] }> {
  const { database, now } = register;
  const at = now();
  const [since, ahead] = [
    new Date(at.getTime() - letterDays.back * dayMs),
    new Date(at.getTime() + letterDays.ahead * dayMs),
  ];
  type Found = { readonly number: number; readonly at: Date; readonly about: string };
  type Decided = Found & { readonly state: 'issued' | 'refused' };
  const about = sql`products.name || ' ' || version || ', ' || suppliers.name`;
  const names = sql`join versions on versions.id = version_id
    join products on products.id = product_id join suppliers on suppliers.id = supplier_id`;
  const decided = await sql<Decided>`
    select requests.id as number, state, decided.at, ${about} as about
    from (select request_id, max(at) as at from
      (select request_id, at from decisions order by id desc limit 200) as last group by request_id) as decided
    join requests on requests.id = decided.request_id join runs on runs.id = requests.run_id ${names}
    where state in ('issued', 'refused') and decided.at >= ${since}`.execute(database);
  const withdrawn = await sql<Found & { readonly isLost: boolean; readonly isUsed: boolean }>`
    select gone.number, gone.at, ${about} as about,
      nth = 1 and not exists (select from qualifications q where q.version_id = gone.version_id
        and q.school_id is null and q.withdrawn_at is null and q.from_at <= ${at} and q.until_at > ${at}) as is_lost,
      exists (select from uses where uses.version_id = gone.version_id and from_day <= ${dayOf(at)}::date
        and (until_day is null or until_day > ${dayOf(at)}::date)) as is_used
    from (select min(id) as number, max(withdrawn_at) as at, version_id,
        row_number() over (partition by version_id order by max(withdrawn_at) desc, min(id) desc) as nth
      from qualifications where withdrawn_at >= ${since} and school_id is null
      group by version_id, run_id, statement_id) as gone ${names}`.execute(database);
  // Of each version, role and profile only what lasts longest counts: what ends before that ends nothing.
  const expiring = await sql<Found>`
    select ending.number, ending.at, ${about} as about
    from (select min(last.id) as number, min(last.until_at) as at, last.version_id
      from (select distinct version_id, role, profile from qualifications
        where until_at > ${at} and until_at <= ${ahead} and withdrawn_at is null and school_id is null) as ends
      cross join lateral (select id, version_id, run_id, statement_id, until_at from qualifications q
        where q.version_id = ends.version_id and q.role = ends.role and q.profile = ends.profile
          and withdrawn_at is null and school_id is null
        order by until_at desc, id desc limit 1) as last
      where last.until_at <= ${ahead}
      group by last.version_id, run_id, statement_id) as ending ${names}`.execute(database);
  const letters = [
    ...decided.rows.map(({ state, ...row }) => listed(state, row)),
    ...withdrawn.rows.flatMap(({ isLost, isUsed, ...row }) => [
      listed('withdrawn', row),
      ...(isLost && isUsed ? [listed('schools', row)] : []),
    ]),
    ...expiring.rows.map((row) => listed('expiring', row)),
    ...(await openings(register, { from: dayOf(since), until: dayOf(ahead) })),
  ];
  return { letters: letters.sort(byDay) };
}

function listed(
  kind: LetterKind,
  { number, at, about }: { readonly number: number; readonly at: Date; readonly about: string },
): ListedLetter {
  return { letter: `${kind}-${number}`, kind, on: dayOf(at), about };
}

async function openings(
  register: Register,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<ListedLetter[]> {
  const { releases } = await tellCalendar(register);
  const opening = releases.filter(({ opensOn }) => from <= opensOn && opensOn <= until);
  return opening.flatMap(({ release, gegevensset, opensOn, notYet }) => {
    const suppliers = new Map(notYet.map(({ oin, supplier }) => [oin, supplier]));
    return [...suppliers].map(([oin, supplier]) => ({
      letter: `opening-${release}-${gegevensset}-${oin}`,
      kind: 'opening' as const,
      on: opensOn,
      about: `OSO ’${release.slice(2)}, gegevensset ${gegevensset}, ${supplier}`,
    }));
  });
}

function byDay(one: ListedLetter, other: ListedLetter): number {
  return other.on.localeCompare(one.on) || one.letter.localeCompare(other.letter);
}
