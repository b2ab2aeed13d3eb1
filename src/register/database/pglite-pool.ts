import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPoolClient } from 'kysely';
import type { Pool } from './pool.ts';

const severalStatements = /^\s*begin;/i;

/**
 * PGlite as a pool of one connection: who asks for it while somebody else has it waits for its turn. So a transaction has
 * the database for itself, and who asks for a second connection within one would wait for ever.
 */
export class PglitePool implements Pool {
  readonly #pglite: PGlite;
  readonly #schema: string;
  readonly #closes: boolean;
  #last: Promise<void> = Promise.resolve();

  constructor(pglite: PGlite, { schema, closes }: { schema: string; closes: boolean }) {
    this.#pglite = pglite;
    this.#schema = schema;
    this.#closes = closes;
  }

  /** Waits for the connection. */
  async connect(): Promise<PostgresPoolClient> {
    const before = this.#last;
    let release: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    if (this.#schema !== 'public') {
      await this.#pglite.exec(`set search_path to "${this.#schema}"`);
    }
    return this.#client(release);
  }

  /** Waits for who has the connection, and closes the database if it is ours to close. */
  async end(): Promise<void> {
    await this.#last;
    if (this.#closes) await this.#pglite.close();
  }

  #client(release: () => void): PostgresPoolClient {
    const query = async (sql: string, values: readonly unknown[] = []) => {
      // Several statements at once can only be sent without values.
      if (values.length === 0 && severalStatements.test(sql)) return this.#pglite.exec(sql);
      const { rows, affectedRows = 0 } = await this.#pglite.query(sql, [...values]);
      const [command = ''] = /[a-z]+/i.exec(sql) ?? [];
      return { command: command.toUpperCase(), rowCount: affectedRows, rows };
    };
    // Kysely also asks a client for cursors, for streams only; nobody streams here.
    return { query, release } as unknown as PostgresPoolClient;
  }
}
