import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { DirectoryLock, servedAt } from '#register/database/directory-lock.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-register-'));
const osoKeur = osoKeurIn(folder);
const why = ['--reason', 'zoals afgesproken'];
const csv = 'brin,naam,sector,plaats\n00YY,Testschool,PO,Ede\n99ZA,College,VO,Ede\n';

beforeAll(async () => {
  delete process.env.DATABASE_URL;
  writeFileSync(join(folder, 'scholen.csv'), csv);
  const { code, stderr } = await osoKeur(
    'register',
    'person',
    'add',
    'lea',
    '--name',
    'Lea',
    '--out',
    'lea.token',
    '--data',
    'data',
  );
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Asks something of the register in the folder `data`. */
function ask(...words: readonly string[]) {
  return osoKeur(...words, '--data', 'data', '--lang', 'en');
}

describe('the command line of the register', () => {
  it('keeps the token where nobody else can read it, and the directory for itself', () => {
    expect(readFileSync(join(folder, 'lea.token'), 'utf8')).toMatch(/^oso_[\w-]{43}\n$/);
    expect(readdirSync(join(folder, 'data'))).toEqual(['database']);
  });

  it('takes in a list by who has a token, and by nobody else', async () => {
    const without = await ask('register', 'import', 'scholen.csv', ...why);
    const lea = await ask('register', 'import', 'scholen.csv', ...why, '--as', 'lea.token');

    expect([without.code, without.stderr]).toEqual([
      3,
      expect.stringContaining('Only who is in the register'),
    ]);
    expect([lea.code, lea.stdout]).toEqual([
      0,
      '2 schools taken in: 2 new, 0 with another LAS than before\n',
    ]);
  });

  it('says no with 1, and what is not known with 3', async () => {
    const no = await ask('register', 'check', '00YY', '99ZA', '--profile', 'POVO');
    const unknown = await ask('register', 'check', '00YY', '98ZZ', '--profile', 'POVO');

    expect([no.code, no.stdout]).toEqual([
      1,
      expect.stringContaining('It is not known which LAS 00YY00 uses'),
    ]);
    expect([unknown.code, unknown.stderr]).toEqual([
      3,
      expect.stringContaining('no school "98ZZ"'),
    ]);
  });

  it('draws the figures, and never over another file', async () => {
    const drawn = await ask('register', 'figures', '--svg', 'share.svg');
    const again = await ask('register', 'figures', '--svg', 'share.svg');

    expect(drawn.stdout).toContain('0% (0/1)');
    expect(readFileSync(join(folder, 'share.svg'), 'utf8')).toContain('</svg>');
    expect(again.code).toBe(3);
  });
});

describe('two processes on one data directory', () => {
  it('the second is told who has it, and spoils nothing', async () => {
    const lock = DirectoryLock.take(join(folder, 'data'));

    const second = await ask('register', 'list');
    lock.release();
    const after = await ask('register', 'list');

    expect([second.code, second.stderr]).toEqual([
      3,
      expect.stringMatching(/^The data directory "data" is in use by process \d+ on .*\n$/),
    ]);
    expect(after.stdout).toContain('99ZA00');
  });
});

describe('oso-keur serve', () => {
  let served: ChildProcess;

  afterAll(() => void served?.kill('SIGKILL'));

  it('has the directory, answers the command line, and leaves a register that another process opens', async () => {
    cpSync(join(folder, 'data'), join(folder, 'served'), { recursive: true });
    const program = join(packageRoot, 'dist/src/cli/main.js');
    const options = ['serve', '--data', 'served', '--port', '0', '--lang', 'en'];
    served = spawn(process.execPath, [program, ...options], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: served.stdout ?? process.stdin }), 'line');
    const at = (...words: readonly string[]) =>
      osoKeur(...words, '--data', 'served', '--lang', 'en');

    const list = await at('register', 'list');
    const written = await at(
      'register',
      'region',
      'R1',
      '--name',
      'Een',
      ...why,
      '--as',
      'lea.token',
    );
    const keyed = await at(
      'qualification',
      'issue',
      '1',
      ...why,
      '--key',
      'x.jwk',
      '--as',
      'lea.token',
    );
    const backup = await at('register', 'backup', '--out', 'b.gz', '--as', 'lea.token');
    const url = servedAt(join(folder, 'served'));
    served.kill('SIGTERM');
    await once(served, 'exit');
    const after = await at('register', 'changes', '--as', 'lea.token');
    const restored = await osoKeur(
      'register',
      'restore',
      'b.gz',
      '--data',
      'fresh',
      '--lang',
      'en',
    );

    expect(line).toBe(`The register is at ${url}`);
    expect(list.stdout).toContain('99ZA00');
    expect([written.code, keyed.code, backup.code]).toEqual([0, 3, 0]);
    expect(keyed.stderr).toContain('signs with the keys that it was started with');
    expect(after.stdout).toContain('region changed  region R1: zoals afgesproken');
    expect(restored.stdout).toMatch(/^\d+ rows restored\n$/);
    expect(served.exitCode).toBe(0);
  });
});
