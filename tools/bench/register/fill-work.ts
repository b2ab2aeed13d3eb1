import { type Kysely, sql } from 'kysely';
import type { Tables } from '#register/database/tables.ts';

/**
 * Adds five targets of each supplier, and what workers did: jobs in turn of each supplier, one in ten of them taken twice, each with twenty lines of progress and a
 * bundle; one in fifty given up; and a campaign of four.
 */
export async function fillWork(database: Kysely<Tables>, jobs: number): Promise<void> {
  for (const statement of [
    sql`insert into workers (host, pid, suite, lanes) select 'host-' || i, i, '1', 2 from generate_series(1, 4) i`,
    sql`insert into targets (supplier_id, name, source, product, version, addresses, token, changed_at, consented_at)
      select id, 'Target ' || i, 'target', 'LAS', '1', array['http://127.0.0.1:1'], 'token', now(), now()
      from suppliers, generate_series(1, 5) i order by id, i`,
    sql`insert into jobs (kind, state, target, target_id, product, oin, options, asked_at, asked_by, ended_at, exit_code, outcome)
      select 'qualify', case when i % 50 = 0 then 'given up' else 'ended' end, 'target', suppliers.id * 5, products.name, oin, '{}',
        now() - (${jobs}::int - i) * interval '20 minutes', 1, now(), 0, 'passed'
      from generate_series(1, ${jobs}::int) i
      join suppliers on suppliers.id = i % (select count(*) from suppliers) + 1
      join products on products.supplier_id = suppliers.id order by i`,
    sql`insert into takes (job_id, number, worker_id, ended_at, how)
      select jobs.id, number, jobs.id % 4 + 1, now(), case when number = 1 and jobs.id % 10 = 0 then 'torn' else 'handed in' end
      from jobs, generate_series(1, 2) number where number = 1 or jobs.id % 10 = 0 order by jobs.id, number`,
    sql`insert into progress (take_id, job_id, line)
      select takes.id, job_id, '{"kind":"scenario","name":"s","outcome":"passed"}'
      from takes, generate_series(1, 20) order by takes.id`,
    sql`insert into results (job_id, run_id, digest, bundle) select id, 'run-' || id, 'd', 'bundle' from jobs`,
    sql`insert into campaigns (seed, shards, cases) values (1, 4, 100)`,
    sql`insert into jobs (kind, product, options, asked_by, campaign_id, shard)
      select 'fuzz', 'reference', '{}', 1, 1, i from generate_series(1, 4) i`,
  ]) {
    await statement.execute(database);
  }
}
