import { inventKey } from '#statement/invented-statement.test-support.ts';
import { trustedKeyOf } from '#statement/keys/trust.ts';
import type { Database } from './database/open-database.ts';
import { addKeys } from './keys/add-keys.ts';
import { addPerson } from './people/add-person.ts';
import type { Person } from './people/person.ts';
import { personWith } from './people/person-with.ts';
import { registerOn } from './register.test-support.ts';
import type { Register } from './register.ts';
import { smallJudge } from './runs.test-support.ts';

/** A service desk at work: its register, its keys, and three people, of whom lea leads. */
export type Desk = {
  readonly register: Register;
  readonly lea: Person;
  readonly anna: Person;
  readonly bram: Person;
  readonly tokens: Readonly<Record<'lea' | 'anna' | 'bram', string>>;
};

/** Opens a service desk on an empty database. */
export async function openDesk(database: Database, given: Partial<Register> = {}): Promise<Desk> {
  const attested = await inventKey('attested', { name: 'OSO-servicedesk' });
  const status = await inventKey('status', { name: 'OSO-servicedesk' });
  const keys = { attested, status };
  const register = registerOn(database, { keys, judge: smallJudge, ...given });
  const first = await addPerson(register, { handle: 'lea', name: 'Lea', role: 'lead' }, undefined);
  const lea = await personWith(register, first.token);
  const others = ['anna', 'bram'].map((handle) =>
    addPerson(
      register,
      { handle, name: handle, email: `${handle}@desk.example`, role: 'desk' },
      lea,
    ),
  );
  const [anna, bram] = await Promise.all(others);
  const year = register.now().getUTCFullYear();
  const counts = { from: `${year}-01-01T00:00:00.000Z`, until: `${year + 2}-01-01T00:00:00.000Z` };
  const rows = [attested, status].map((key) => trustedKeyOf(key, counts));
  await addKeys(register, { trust: { format: 1, keys: rows }, why: 'eerste sleutels' }, lea);
  return {
    register,
    lea,
    anna: await personWith(register, anna?.token ?? ''),
    bram: await personWith(register, bram?.token ?? ''),
    tokens: { lea: first.token, anna: anna?.token ?? '', bram: bram?.token ?? '' },
  };
}
