import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '#register/database/open-database.ts';
import { addPerson } from '#register/people/add-person.ts';
import type { Person } from '#register/people/person.ts';
import { personWith } from '#register/people/person-with.ts';
import { registerOn } from '#register/register.test-support.ts';
import type { Register } from '#register/register.ts';
import { Worker } from './worker/worker.ts';
import { usualWorker, type WorkerOptions } from './worker/worker-options.ts';

/** A register in which work is asked for. */
export type Works = { readonly register: Register; readonly lea: Person };

/** Opens a register with one person in it. */
export async function openWorks(database: Database, given: Partial<Register> = {}): Promise<Works> {
  const register = registerOn(database, given);
  const { token } = await addPerson(
    register,
    { handle: 'lea', name: 'L', role: 'lead' },
    undefined,
  );
  return { register, lea: await personWith(register, token) };
}

/** Puts a worker into the register that does nothing of itself; gives its number. */
export async function signedOn({ database }: Register): Promise<number> {
  const { id } = await database
    .insertInto('workers')
    .values({ host: 'here', pid: 1, suite: 'test', lanes: 1, endedAt: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * A program in the place of the command line, which obeys the requirement that it is to play only: it ends at once, breaks down, or
 * waits until it is ended. It leaves the names of the environment that it was given; of a target file the test CA, which it makes
 * where there is none.
 */
const program = `
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const asked = process.argv.find((one) => one.startsWith('--only='))?.slice(7);
const run = 'reports/20260901-100000-abcdef';
const tell = (line) => console.log(JSON.stringify(line));
mkdirSync(run, { recursive: true });
writeFileSync('pid', String(process.pid));
writeFileSync(run + '/transcript.ndjson', Object.keys(process.env).join());
tell({ kind: 'plan', scenarios: 1 });
console.log('no progress');
if (existsSync('target.yaml')) {
  const { folder } = JSON.parse(readFileSync('target.yaml', 'utf8')).tls;
  if (!existsSync(folder)) {
    mkdirSync(folder);
    for (const name of ['ca.pem', 'target.pem', 'target.key']) writeFileSync(folder + '/' + name, name + process.pid);
  }
  writeFileSync(run + '/transcript.ndjson', readFileSync(folder + '/ca.pem'));
}
if (asked === 'break') process.exit(70);
if (asked === 'misuse') { console.error('Mend it'); process.exit(3); }
if (asked === 'wait') {
  process.once('disconnect', () => process.exit(2));
  setInterval(() => {}, 1000);
} else {
  writeFileSync(run + '/run.json', JSON.stringify({ outcome: 'passed' }));
  tell({ kind: 'ended', runId: '20260901-100000-abcdef', outcome: 'passed' });
  process.disconnect();
}
`;

/** A folder to work in, and what starts workers there. */
export type Workshop = {
  readonly folder: string;
  readonly failures: readonly unknown[];
  readonly start: (given?: Partial<WorkerOptions>) => Promise<Worker>;
  /** Ends every worker, and takes the folder away. */
  readonly close: () => Promise<void>;
};

/** Makes a folder in which workers start a program of the test. */
export function openWorkshop({ database }: Register): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-work-'));
  const file = join(folder, 'program.cjs');
  writeFileSync(file, program);
  const [workers, failures]: [Worker[], unknown[]] = [[], []];
  return {
    folder: join(folder, 'work'),
    failures,
    async start(given = {}) {
      const worker = await Worker.start({
        ...usualWorker,
        database,
        suite: 'test',
        folder: join(folder, 'work'),
        lanes: 1,
        allowed: [],
        production: [],
        command: [process.execPath, file],
        pollMs: 50,
        onFailure: (error) => failures.push(error),
        ...given,
      });
      workers.push(worker);
      return worker;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
