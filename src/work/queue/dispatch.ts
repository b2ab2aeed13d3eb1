/**
 * How a job reaches a worker, by pg-boss on the register's own database:
 *
 * 1. Our tables say what is to be done; a message only says that somebody may begin. So a message that is lost is sent again, and
 *    one too many does no harm.
 * 2. A message is there for a job that waits and that may begin: its cast is not played by another job. Of one job there is one at
 *    most, for it has the number of the job; so they are fetched in the order in which jobs were asked for.
 * 3. Who fetches a message takes the job, and removes the message, in one transaction.
 */
import { type Kysely, sql } from 'kysely';
import PgBoss from 'pg-boss';
import type { Tables } from '#register/database/tables.ts';
import { type TakenJob, type Taker, takeJob } from '../lease/take-job.ts';
import { executesSql } from './execute-sql.ts';

const queue = 'jobs';

/** The queue of a register. */
export class Dispatch {
  readonly #database: Kysely<Tables>;
  readonly #boss: PgBoss;

  private constructor(database: Kysely<Tables>, boss: PgBoss) {
    this.#database = database;
    this.#boss = boss;
  }

  /** Opens the queue, in a schema beside that of the register, and makes it where there is none. */
  static async open(database: Kysely<Tables>): Promise<Dispatch> {
    const { rows } = await sql<{ readonly schema: string }>`
      select current_schema() as schema`.execute(database);
    const boss = new PgBoss({
      db: executesSql(database),
      schema: queueSchema(rows[0]?.schema ?? 'public'),
      // Messages are removed when they are fetched, so there is nothing to tidy, and nothing by the clock.
      supervise: false,
      schedule: false,
    });
    await boss.start();
    await boss.createQueue(queue, { name: queue });
    return new Dispatch(database, boss);
  }

  /** Sends a message for every job that may begin and has none. */
  async send(): Promise<void> {
    const jobs = await this.#database
      .selectFrom('jobs')
      .select('id')
      .where('state', '=', 'waiting')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('jobs as others')
              .select('others.id')
              .where('others.state', '=', 'running')
              .whereRef('others.castKey', '=', 'jobs.castKey'),
          ),
        ),
      )
      .orderBy('id')
      .limit(100)
      .execute();
    if (jobs.length === 0) return;
    await this.#boss.insert(
      jobs.map(({ id }) => ({ id: messageId(id), name: queue, data: { job: id } })),
    );
  }

  /**
   * Takes the next job; nothing when there is no message. A message for a job that cannot begin after all is removed, and the
   * one after it tried.
   */
  async next(taker: Taker): Promise<TakenJob | undefined> {
    for (;;) {
      const tried = await this.#try(taker);
      if (tried !== 'none' && tried !== 'not this one') return tried;
      if (tried === 'none') return undefined;
    }
  }

  async #try(taker: Taker): Promise<TakenJob | 'none' | 'not this one'> {
    return this.#database.transaction().execute(async (transaction) => {
      const db = executesSql(transaction);
      // A message may be fetched in the very millisecond in which it was sent.
      const options = { db, ignoreStartAfter: true };
      const [message] = await this.#boss.fetch<{ readonly job: number }>(queue, options);
      if (!message) return 'none';
      await this.#boss.deleteJob(queue, message.id, { db });
      return (await takeJob(transaction, message.data.job, taker)) ?? 'not this one';
    });
  }

  /** Ends it; the database stays open. */
  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: false });
  }
}

/** A UUID that holds the number of a job. */
function messageId(job: number): string {
  return `00000000-0000-4000-8000-${job.toString(16).padStart(12, '0')}`;
}

/** Names the schema of the queue beside that of a register. */
export function queueSchema(schema: string): string {
  return schema === 'public' ? 'oso_keur_queue' : `${schema}_queue`;
}
