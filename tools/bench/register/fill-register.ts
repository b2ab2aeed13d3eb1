import { type Kysely, sql } from 'kysely';
import type { Tables } from '#register/database/tables.ts';

/** How much a register holds. */
export type Size = { readonly schools: number; readonly products: number; readonly runs: number };

/**
 * Fills a register with invented schools, products of three versions each, runs, and a qualification for
 * one run in five of each version; the third version of a product has none. */
export async function fillRegister(database: Kysely<Tables>, size: Size): Promise<void> {
  const { schools, products, runs } = size;
  const versions = products * 3;
  for (const statement of [
    sql`insert into suppliers (name, oin)
      select 'Leverancier ' || i, lpad(i::text, 20, '0') from generate_series(1, ${products}::int) i`,
    sql`insert into products (supplier_id, name) select id, 'LAS ' || id from suppliers`,
    sql`insert into versions (product_id, version)
      select id, v::text from products, generate_series(1, 3) v order by id, v`,
    sql`insert into regions (code, name) select 'R' || i, 'Regio ' || i from generate_series(1, 10) i`,
    sql`insert into schools (code, brin, vestiging, name, sector, place, region_id, from_day)
      select brin || '00', brin, '00', 'School ' || i, case when i % 10 < 7 then 'PO' else 'VO' end,
        'Plaats ' || i % 400, i % 10 + 1, '2025-08-01'
      from (select i, lpad((i / 676)::text, 2, '0') || chr(65 + (i / 26) % 26) || chr(65 + i % 26) as brin
        from generate_series(0, ${schools - 1}::int) i) as numbered`,
    sql`insert into uses (school_id, version_id, from_day)
      select id, id % ${versions}::int + 1, '2025-08-01' from schools`,
    sql`insert into releases values ('2022', '2019.1', '2026-01-01', null, null, false)`,
    sql`insert into people (handle, name, role, added_at) values ('a', 'A', 'desk', now())`,
    sql`insert into runs (run_id, version_id, ran_by, outcome, release, gegevensset, suite, verdicts,
        started_at, ended_at, transcript_digest, record_digest, plan_digest, received_at)
      select 'run-' || i, i % ${versions}::int + 1, 'supplier', 'passed', '2022', '2019.1', '1', '[]',
        now(), now(), encode(sha256(i::text::bytea), 'hex'), 'r', 'p', now()
      from generate_series(1, ${runs}::int) i`,
    sql`insert into statements (digest, jti, kid, run_id, jws, badge, signed_at, expires_at)
      select transcript_digest, run_id, 'k', id, 'jws', 'badge', now(), now() + interval '1 year'
      from runs where id / ${versions}::int % 5 = 0 and version_id % 3 <> 0`,
    sql`insert into requests (run_id, state, asked_at, asked_by, why, statement_id)
      select runs.id, case when statements.id is null then 'refused' else 'issued' end, now(), 1, 'w',
        statements.id from runs left join statements on statements.run_id = runs.id`,
    sql`insert into qualifications (version_id, statement_id, run_id, role, profile, release, gegevensset,
        is_conditional, from_at, until_at)
      select runs.version_id, statements.id, runs.id, roles.role, profiles.profile, '2022', '2019.1', false,
        now() - interval '1 day', now() + interval '1 year'
      from statements join runs on runs.id = statements.run_id,
        unnest(array['bron', 'doel']) as roles (role),
        unnest(array['POVO', 'POPO', 'VOVO']) as profiles (profile)`,
    sql`insert into changes (at, what, subject, why)
      select now(), 'qualification issued', 'request ' || id, 'w' from requests`,
    sql`analyze`,
  ]) {
    await statement.execute(database);
  }
}
