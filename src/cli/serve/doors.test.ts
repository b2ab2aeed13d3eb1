import { afterEach, describe, expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { referenceProduct } from '#register/demo/invented-organisations.ts';
import { setRegion } from '#register/regions/set-region.ts';
import { registerOn } from '#register/register.test-support.ts';
import { referenceTarget } from '#run/reference.ts';
import { doorsOf } from './doors.ts';

it('the demonstration knows the reference as its runs name it', () => {
  const { product, oin } = referenceTarget(loadLaw({ release: '2022' }).release);

  expect(referenceProduct).toEqual({
    ...{ supplier: product.supplier, oin },
    ...{ product: product.name, version: product.version },
  });
});

describe.each(testDatabases)('who begins to serve a register on %s', (_name, open) => {
  let database: TestDatabase;

  afterEach(() => database.drop());

  it('is told the link of who leads, and nothing was invented', async () => {
    database = await open();

    const { isInvented, links } = await doorsOf(registerOn(database), { isDemo: false, keys: {} });

    expect(isInvented).toBe(false);
    expect(links.map(({ link }) => link)).toEqual([
      expect.stringMatching(/^\/eenmalig\/oso_[\w-]{43}$/),
    ]);
  });

  it('as a demonstration is told a link of each, again and anew, and it stays marked', async () => {
    database = await open();
    const register = registerOn(database);
    const demo = { isDemo: true, keys: {} };

    const [first, second] = [await doorsOf(register, demo), await doorsOf(register, demo)];
    const without = await doorsOf(register, { isDemo: false, keys: {} });

    expect(first.links.map(({ who }) => who.en)).toEqual([
      'lea (lead)',
      'dirk (desk)',
      'dora (desk)',
      'levi (supplier)',
      'sara (school)',
    ]);
    expect(second.links).toHaveLength(5);
    expect(second.links[0]?.link).not.toBe(first.links[0]?.link);
    expect(without).toEqual({ isInvented: true, links: [] });
  });

  it('as a demonstration is refused a register in which something stands', async () => {
    database = await open();
    const register = registerOn(database);
    await setRegion(register, { code: 'R1', name: 'Een', why: 'echt' }, undefined);

    await expect(doorsOf(register, { isDemo: true, keys: {} })).rejects.toThrow('Something stands');
  });
});
