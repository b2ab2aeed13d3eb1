import { type Kysely, sql } from 'kysely';
import type { Tables } from '#register/database/tables.ts';
import { fillPeople } from './fill-people.ts';
import { fillWork } from './fill-work.ts';

/** How much a register holds. */
export type Size = { readonly schools: number; readonly products: number; readonly runs: number };

/** Of so many runs it was not decided yet. */
const waiting = 60;

/**
 * Fills a register in which two people are: with invented schools, products of three versions each, and a run every twenty minutes up to
 * now. A qualification has one run in five of each version, for a year; one in fifty of these was withdrawn, and the third version of
 * a product has none. What was decided and changed, who may sign in, and what workers did are as many.
 */
export async function fillRegister(database: Kysely<Tables>, size: Size): Promise<void> {
  const { schools, products, runs } = size;
  const versions = products * 3;
  const open = Math.min(waiting, runs / 10);
  for (const statement of [
    sql`insert into suppliers (name, oin)
      select 'Leverancier ' || i, lpad(i::text, 20, '0') from generate_series(1, ${products}::int) i`,
    sql`insert into products (supplier_id, name) select id, 'LAS ' || id from suppliers`,
    sql`insert into versions (product_id, version)
      select id, v::text from products, generate_series(1, 3) v order by id, v`,
    sql`insert into regions (code, name) select 'R' || i, 'Regio ' || i from generate_series(1, 10) i`,
    sql`insert into agreements (region_id, school_year, asks, seen_by_parents_on, asked_on, ready_on, enrolment_closes_on, placed_on, source)
      select id, year || '-' || year + 1, 'after placement', '2026-02-01', '2026-03-01', '2026-03-15', '2026-04-01', '2026-05-01', 'bench'
      from regions, generate_series(2024, 2026) year`,
    sql`insert into schools (code, brin, vestiging, name, sector, place, region_id, from_day)
      select brin || '00', brin, '00', 'School ' || i, case when i % 10 < 7 then 'PO' else 'VO' end,
        'Plaats ' || i % 400, i % 10 + 1, '2023-08-01'
      from (select i, lpad((i / 676)::text, 2, '0') || chr(65 + (i / 26) % 26) || chr(65 + i % 26) as brin
        from generate_series(0, ${schools - 1}::int) i) as numbered`,
    sql`insert into uses (school_id, version_id, from_day)
      select id, id % ${versions}::int + 1, '2023-08-01' from schools`,
    sql`insert into releases values ('2022', '2019.1', '2024-01-01', null, current_date + 30, false)`,
    sql`insert into runs (run_id, version_id, ran_by, outcome, release, gegevensset, suite, verdicts,
        started_at, ended_at, transcript_digest, record_digest, plan_digest, received_at)
      select 'run-' || i, i % ${versions}::int + 1, 'supplier', 'passed', '2022', '2019.1', '1', '[]',
        at, at, encode(sha256(i::text::bytea), 'hex'), 'r', 'p', at
      from (select i, now() - (${runs}::int - i) * interval '20 minutes' as at
        from generate_series(1, ${runs}::int) i) as played`,
    sql`insert into statements (digest, jti, kid, run_id, jws, certificate, badge, signed_at, expires_at)
      select transcript_digest, run_id, 'k', id, 'jws', 'certificate', 'badge', ended_at, ended_at + interval '1 year'
      from runs where id / ${versions}::int % 5 = 0 and version_id % 3 <> 0 and id <= ${runs - open}::int`,
    sql`update statements set withdrawn_at = signed_at + interval '1 day', withdrawn_why = 'w'
      where id % 50 = 0 and signed_at < now() - interval '1 day'`,
    sql`insert into requests (run_id, state, asked_at, asked_by, why, statement_id)
      select runs.id, case when runs.id > ${runs - open}::int then case when runs.id % 2 = 0 then 'waiting' else 'seconded' end
        when statements.id is null then 'refused' else 'issued' end, ended_at, 1, 'w', statements.id
      from runs left join statements on statements.run_id = runs.id order by runs.id`,
    sql`insert into decisions (request_id, person_id, decision, at, why)
      select id, person, case state when 'refused' then 'refuse' else 'issue' end, asked_at, 'w'
      from requests, generate_series(1, 2) person
      where state = 'issued' or (state in ('seconded', 'refused') and person = 2) order by id, person`,
    sql`insert into qualifications (version_id, statement_id, run_id, role, profile, release, gegevensset,
        is_conditional, from_at, until_at, withdrawn_at, withdrawn_why)
      select runs.version_id, statements.id, runs.id, roles.role, profiles.profile, '2022', '2019.1', false,
        signed_at, expires_at, withdrawn_at, withdrawn_why
      from statements join runs on runs.id = statements.run_id,
        unnest(array['bron', 'doel']) as roles (role),
        unnest(array['POVO', 'POPO', 'VOVO']) as profiles (profile)
      order by statements.id`,
    sql`insert into changes (at, what, subject, why, person_id)
      values (now() - interval '23 months', 'schools imported', 'schools', 'w', 1)`,
    sql`insert into changes (at, what, subject, why, person_id)
      select asked_at, 'qualification requested', 'request ' || id, 'w', 1 from requests order by id`,
    sql`insert into changes (at, what, subject, why, person_id)
      select signed_at, 'qualification issued', 'statement ' || digest, 'w', 1 from statements order by id`,
    sql`insert into status_lists values (1, 'jws', now(), now() + interval '30 days')`,
  ]) {
    await statement.execute(database);
  }
  await fillPeople(database);
  await fillWork(database, runs / 10);
  await sql`analyze`.execute(database);
}
