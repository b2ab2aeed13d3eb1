import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { targetFile } from '#preflight/target-file.test-support.ts';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { makeTakeFolder } from './take-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-take-'));
let database: TestDatabase;

beforeAll(async () => {
  const [first] = testDatabases;
  if (!first) throw new Error('There is no database to test on');
  database = await first[1]();
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

it('a worker plays nothing at an address that is marked as production where it runs, though it is allowed', async () => {
  const place = { database: database.kysely, folder, allowed: ['las.example'] };
  const make = (take: number, production: readonly string[]) =>
    makeTakeFolder({ take, target: targetFile() }, { ...place, production });

  await expect(make(1, ['*.example'])).rejects.toThrow('marked as production');
  expect(await make(2, [])).toBe(join(folder, '2'));
});
