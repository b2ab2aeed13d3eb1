import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createPlainServer, type Server } from 'node:net';
import { targetFile } from '#preflight/target-file.test-support.ts';
import type { Database } from '../database/open-database.ts';
import { openDesk } from '../desk.test-support.ts';
import { addPerson } from '../people/add-person.ts';
import type { Person } from '../people/person.ts';
import { personWith } from '../people/person-with.ts';
import type { Register } from '../register.ts';
import { setSupplier } from '../suppliers/set-supplier.ts';
import { tellTarget } from './tell-target.ts';
import { targetVisitor } from './visit-target.ts';

/** The suppliers of these tests, the first of which has the OIN of `targetFile`. */
export const oins = { sue: '00000003999999991000', tom: '00000003999999992000' } as const;

/** A register with two suppliers, a service desk, and a visitor that goes to this machine only. */
export type Targets = Readonly<Record<'sue' | 'tom' | 'anna', Person>> & {
  readonly register: Register;
};

/** Opens such a register. */
export async function openTargets(
  database: Database,
  given: Partial<Register> = {},
): Promise<Targets> {
  const { register, lea, anna } = await openDesk(database, {
    allowed: ['127.0.0.1', 'localhost'],
    visitTarget: targetVisitor({ limitMs: 5_000, mostBytes: 4_096 }),
    ...given,
  });
  const of = async (handle: 'sue' | 'tom') => {
    const oin = oins[handle];
    await setSupplier(register, { oin, name: handle, why: 'voor de proef' }, lea);
    const added = { handle, name: handle, role: 'supplier', supplier: oin } as const;
    return personWith(register, (await addPerson(register, added, lea)).token);
  };
  return { register, anna, sue: await of('sue'), tom: await of('tom') };
}

/** A host on this machine: what its driver answers, and how often each of its ports was connected to. */
export class TestHost {
  readonly #driver: Server;
  readonly #endpoint: Server;
  readonly paths: string[] = [];
  readonly headers: (readonly string[])[] = [];
  answer: RequestListener = (_request, response) => void response.writeHead(404).end();
  connections = { driver: 0, endpoint: 0 };

  private constructor() {
    this.#driver = createServer((request, response) => {
      this.paths.push(`${request.method} ${request.url}`);
      this.headers.push(request.rawHeaders);
      this.answer(request, response);
    });
    this.#endpoint = createPlainServer((socket) => socket.destroy());
    this.#driver.on('connection', () => {
      this.connections.driver += 1;
    });
    this.#endpoint.on('connection', () => {
      this.connections.endpoint += 1;
    });
  }

  static async open(): Promise<TestHost> {
    const host = new TestHost();
    for (const server of [host.#driver, host.#endpoint]) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
    }
    return host;
  }

  get url(): string {
    return `http://127.0.0.1:${portOf(this.#driver)}`;
  }

  get endpoint(): string {
    return `https://127.0.0.1:${portOf(this.#endpoint)}`;
  }

  /** A target file of this host. */
  file(over: object = {}): string {
    const driver = { url: `${this.url}/driver`, account: 'oso-keur' };
    return targetFile({ endpoint: `${this.endpoint}/oso`, driver, ...over });
  }

  /** Answers with a text from now on. */
  shows(body: string | null): void {
    this.answer = (_request, response) => void response.end(body);
  }

  /** Shows that it consents to a target of somebody. */
  async consents({ register, target, by }: Consenting): Promise<void> {
    this.shows((await tellTarget(register, { target }, by)).text);
  }

  /** Forgets who came. */
  reset(): void {
    this.connections = { driver: 0, endpoint: 0 };
    this.paths.length = 0;
    this.headers.length = 0;
  }

  async close(): Promise<void> {
    for (const server of [this.#driver, this.#endpoint]) {
      if ('closeAllConnections' in server) (server.closeAllConnections as () => void)();
      server.close();
      await once(server, 'close');
    }
  }
}

type Consenting = {
  readonly register: Register;
  readonly target: number;
  readonly by: Person;
};

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
