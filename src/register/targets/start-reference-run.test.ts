import { afterEach, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { fillDemo } from '../demo/fill-demo.ts';
import { referenceProduct } from '../demo/invented-organisations.ts';
import { addPerson } from '../people/add-person.ts';
import type { Person } from '../people/person.ts';
import { personWith } from '../people/person-with.ts';
import { registerOn } from '../register.test-support.ts';
import type { Register } from '../register.ts';
import { startReferenceRun } from './start-reference-run.ts';
import { openTargets } from './targets.test-support.ts';

describe.each(testDatabases)('a run of the built-in reference on %s', (_name, open) => {
  let database: TestDatabase;

  afterEach(() => database.drop());

  const jobs = () => database.kysely.selectFrom('jobs').selectAll().orderBy('id').execute();

  it('is for its supplier in a demonstration, and for no other there', async () => {
    database = await open();
    const register = registerOn(database);
    const lea = await fillDemo(register);
    const ours = await ofSupplier(register, { oin: referenceProduct.oin, lea });
    const other = await ofSupplier(register, { oin: '00000003999999001000', lea });

    // The demonstration has runs already.
    const before = (await jobs()).length;

    const { job } = await startReferenceRun(register, { profiles: ['POVO'] }, ours);

    await expect(startReferenceRun(register, {}, other)).rejects.toThrow('in a demonstration only');
    await expect(startReferenceRun(register, {}, lea)).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await jobs()).slice(before)).toMatchObject([
      { id: job, target: null, oin: referenceProduct.oin, options: { profiles: ['POVO'] } },
    ]);
  });

  it('is for nobody where nothing is invented, whatever the OIN', async () => {
    database = await open();
    const { register, sue } = await openTargets(database);

    await expect(startReferenceRun(register, {}, sue)).rejects.toThrow('in a demonstration only');

    expect(await jobs()).toEqual([]);
  });
});

async function ofSupplier(
  register: Register,
  { oin, lea }: { readonly oin: string; readonly lea: Person },
): Promise<Person> {
  const handle = `van-${oin.slice(-6)}`;
  const its = { handle, name: handle, role: 'supplier', supplier: oin } as const;
  return personWith(register, (await addPerson(register, its, lea)).token);
}
