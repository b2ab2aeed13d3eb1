import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { type Desk, openDesk } from '../desk.test-support.ts';
import { inventedList, inventedSupplier } from '../invented-schools.test-support.ts';
import { registerOn, testMoment } from '../register.test-support.ts';
import { importSchools } from '../schools/import-schools.ts';
import { addPerson, type NewPerson } from './add-person.ts';
import { erasePerson } from './erase-person.ts';
import { linkOfFirstLead } from './first-lead.ts';
import { listPeople } from './list-people.ts';
import { linkHolder } from './one-time-link.ts';
import { personWith } from './person-with.ts';
import { choosePassword } from './signing-in/choose-password.ts';
import { hashPassword, isPassword } from './signing-in/password-hash.ts';

describe.each(testDatabases)('people on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database);
    await importSchools(desk.register, { csv: inventedList(4), why: 'voor de proef' }, desk.lea);
  });

  afterAll(() => database.drop());

  const oin = inventedSupplier(1).oin;

  it('of a school or a supplier are of one that is known, and others of none', async () => {
    const add = async (person: Omit<NewPerson, 'handle' | 'name'>) => {
      const { token } = await addPerson(
        desk.register,
        { handle: 'x', name: 'X', ...person },
        desk.lea,
      );
      return personWith(desk.register, token);
    };

    expect(await add({ role: 'school', school: '01AA' })).toHaveProperty('schoolId');
    expect(await add({ role: 'supplier', supplier: oin })).toHaveProperty('supplierId');
    await expect(add({ role: 'school' })).rejects.toThrow('BRIN of one school');
    await expect(add({ role: 'desk', school: '01AA' })).rejects.toThrow('BRIN of one school');
    await expect(add({ role: 'supplier' })).rejects.toThrow('OIN of one supplier');
    await expect(add({ role: 'lead', supplier: oin })).rejects.toThrow('OIN of one supplier');
    await expect(add({ role: 'school', school: '98ZZ' })).rejects.toThrow('no school');
    await expect(add({ role: 'supplier', supplier: '9'.repeat(20) })).rejects.toThrow(
      'no supplier',
    );
  });

  it('always have somebody who leads', async () => {
    const lea = { handle: 'lea', name: 'Lea', role: 'desk' } as const;

    await expect(addPerson(desk.register, lea, desk.lea)).rejects.toThrow('Nobody else leads');
  });

  it('have a link for seven days, and the last one only', async () => {
    const add = () => addPerson(desk.register, { handle: 'y', name: 'Y', role: 'desk' }, desk.lea);
    const secretOf = ({ link }: { readonly link: string }) => link.split('/').at(-1) ?? '';
    const later = (days: number) => {
      return { ...desk.register, now: () => new Date(testMoment.getTime() + days * 86_400_000) };
    };

    const [first, second] = [secretOf(await add()), secretOf(await add())];

    await expect(linkHolder(desk.register, first)).rejects.toThrow('used already');
    expect((await linkHolder(later(6.9), second)).handle).toBe('y');
    await expect(linkHolder(later(7), second)).rejects.toThrow('used already');
  });

  it('are listed page by page as they are at once, and found by how a word begins', async () => {
    const fresh = await open();
    const its = await openDesk(fresh);
    const { register, lea } = its;
    const names = Array.from({ length: 12 }, (_, at) => `p-${at}`);
    for (const handle of names) {
      const person = { name: `Naam ${handle}`, email: `${handle}@voorbeeld.example` };
      await addPerson(register, { handle, ...person, role: 'desk' }, lea);
    }
    await erasePerson(register, { handle: 'p-3', why: 'weg' }, lea);
    const found = async (search: string) =>
      (await listPeople(register, { search, limit: 50 })).people.map(({ handle }) => handle);

    const pages: string[] = [];
    let after: string | undefined;
    do {
      const page = await listPeople(register, { after, limit: 4 });
      pages.push(...page.people.map(({ handle }) => handle));
      after = page.next ?? undefined;
    } while (after !== undefined);
    const { people, next } = await listPeople(register, { limit: 50 });

    expect(pages).toEqual(people.map(({ handle }) => handle));
    expect(next).toBeNull();
    expect(pages.toSorted()).toEqual(
      ['anna', 'bram', 'lea', ...names.filter((name) => name !== 'p-3')].toSorted(),
    );
    expect(await found('p-11')).toEqual(['p-11']);
    expect(await found('NAAM p-1')).toEqual(['p-1', 'p-10', 'p-11']);
    expect(await found('bram desk')).toEqual(['bram']);
    expect([await found('p-3'), await found('aam')]).toEqual([[], []]);
    await fresh.drop();
  });

  it('begin with one who leads, by a link that is made anew until somebody used it', async () => {
    const fresh = await open();
    const register = registerOn(fresh);

    const links = [await linkOfFirstLead(register), await linkOfFirstLead(register)];
    const secret = links[1]?.split('/').at(-1) ?? '';
    const lead = await choosePassword(register, { secret, password: 'een lange zin over niets' });

    expect(lead.role).toBe('lead');
    expect(links[0]).not.toBe(links[1]);
    expect(await linkOfFirstLead(register)).toBeUndefined();
    expect(await linkOfFirstLead(desk.register)).toBeUndefined();
    await fresh.drop();
  });
});

describe('a password', () => {
  it('is known by what is kept of it, however its accents were typed, and never kept twice alike', async () => {
    const kept = await hashPassword('een geheim met \u00e9\u00e9n accent');

    expect(await isPassword('een geheim met e\u0301e\u0301n accent', kept)).toBe(true);
    expect(await isPassword('een geheim met een accent', kept)).toBe(false);
    expect(kept).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(await hashPassword('een geheim met \u00e9\u00e9n accent')).not.toBe(kept);
  });

  it('that was kept at another cost goes on counting', async () => {
    // RFC 7914, section 12, the second vector, as far as thirty-two bytes of it.
    const hash = Buffer.from(
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162',
      'hex',
    ).toString('base64url');
    const kept = `scrypt$10$8$16$${Buffer.from('NaCl').toString('base64url')}$${hash}`;

    expect(await isPassword('password', kept)).toBe(true);
  });
});
