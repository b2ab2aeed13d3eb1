import pg from 'pg';
import { type Pool, valueTypes } from './pool.ts';

/** A pool of connections to a PostgreSQL; every connection works in one schema. */
export function postgresPool(url: string, schema: string): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
    // Compiling a statement takes longer than any of ours takes to run.
    options: `-c jit=off${schema === 'public' ? '' : ` -c search_path=${schema}`}`,
  });
  // A connection that breaks while nobody uses it is made anew by who needs one next.
  pool.on('error', () => undefined);
  return pool;
}

function parserOf(type: number, format?: 'text' | 'binary') {
  if (type === valueTypes.day) return (written: string) => written;
  if (type === valueTypes.bigint) return Number;
  return pg.types.getTypeParser(type, format as 'text');
}
