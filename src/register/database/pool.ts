import type { PostgresPool } from 'kysely';

/** How a statement reaches a database, embedded or not: what Kysely, and whatever else wants a pool of `pg`, asks of one. */
export interface Pool extends PostgresPool {}

/** The types of values that both databases give in one way, by the number that PostgreSQL knows them by. */
export const valueTypes = { bigint: 20, day: 1082 } as const;
