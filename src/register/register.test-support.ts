import { loadPack } from '#law/load-pack.ts';
import { newestPack } from '#law/pack-versions.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { shapesOf } from '#statement/shapes.ts';
import type { Database } from './database/open-database.ts';
import type { Register } from './register.ts';

/** The moment at which tests of the register play, unless they say otherwise. */
export const testMoment = new Date('2026-09-01T10:00:00.000Z');

/** A register on a database, with nothing that it was not given. */
export function registerOn({ kysely }: Database, given: Partial<Register> = {}): Register {
  return {
    database: kysely,
    keys: {},
    judge: { suite: 'test', lawsFor: () => [] },
    shapes,
    profiles: loadPack(newestPack).kinds.profiles,
    now: () => testMoment,
    ...given,
  };
}

const shapes = shapesOf({
  statement: readSchemaFile('statement.schema.json') as object,
  statusList: readSchemaFile('status-list.schema.json') as object,
});
