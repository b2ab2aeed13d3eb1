/** One step of the database, the same SQL for PGlite and PostgreSQL 15; one that was released is never changed. */
export type Migration = { readonly name: string; readonly sql: string };
