import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { readTranscript } from '#evidence/read-transcript.ts';
import { packageRoot } from '#law/package-root.ts';
import type { RunRecord } from '#verdict/record.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'oso-keur-cli-'));

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

function osoKeur(...options: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const plain = { cwd: folder, env: { ...process.env, NO_COLOR: '1' } };
    execFile(process.execPath, [program, ...options], plain, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

function latestRecord(): RunRecord {
  return JSON.parse(readFileSync(join(folder, 'reports/latest/run.json'), 'utf8'));
}

function fileWith(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const oneSentence = /^[A-Z][^\n]+\n$/;

describe('oso-keur run', () => {
  it('qualifies the reference and names every judged requirement in the report', async () => {
    const { code, stdout } = await osoKeur('run', '--target', 'reference');
    const { requirements } = latestRecord();
    const report = readFileSync(join(folder, 'reports/latest/report.html'), 'utf8');

    expect(stdout).toMatch(/^GEKWALIFICEERD$/m);
    expect(stdout).toMatch(/10 van 12 eisen beoordeeld/);
    expect(code).toBe(0);
    expect(requirements.filter(({ id }) => !report.includes(id))).toEqual([]);
  });

  it('has a result for every judgement that the transcript asked for, and no other', async () => {
    await osoKeur('run', '--target', 'reference');
    const transcript = readTranscript(
      readFileSync(join(folder, 'reports/latest/transcript.ndjson'), 'utf8'),
    );
    const asked = transcript
      .filter((entry) => entry.kind === 'asked')
      .map(({ scenario, requirement }) => `${scenario} ${requirement}`);
    const { results } = latestRecord();

    expect(results.map(({ scenario, requirement }) => `${scenario} ${requirement}`)).toEqual(asked);
  });

  it('asks in every scenario for the requirements of its tags, and no other', async () => {
    await osoKeur('run', '--target', 'reference');
    const { results, scenarios } = latestRecord();
    const asked = scenarios.map(({ key }) =>
      results.filter(({ scenario }) => scenario === key).map(({ requirement }) => requirement),
    );

    expect(asked.map((ids) => ids.toSorted())).toEqual(
      scenarios.map(({ requirements }) => requirements.toSorted()),
    );
  });

  it('speaks English when asked', async () => {
    const { code, stdout } = await osoKeur('run', '--target', 'reference', '--lang', 'en');

    expect(code).toBe(0);
    expect(stdout).toMatch(/^QUALIFIED$/m);
    expect(stdout).toMatch(/10 of 12 requirements judged/);
  });

  it('without a target and without oso-keur.yaml ends with 3, so that nobody takes the verdict of another', async () => {
    const { code, stdout, stderr } = await osoKeur('run');

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toMatch(/--target/);
    expect(stdout).toBe('');
  });

  it.each([
    ['a target file that is not there', ['--target', 'nergens.yaml'], 'nergens.yaml'],
    [
      'a mutant that does not exist',
      ['--mutant', 'does-everything-wrong'],
      'does-everything-wrong',
    ],
    ['a variant that is a mutant', ['--variant', 'signs-off-twice'], 'signs-off-twice'],
    [
      'a dossier that is not there',
      ['--target', 'reference', '--dossier', 'nergens.xml'],
      'nergens.xml',
    ],
  ])('with %s ends with 3 and one sentence', async (_what, options, named) => {
    const { code, stderr } = await osoKeur('run', ...options);

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(named);
  });

  it.each([
    ['no XML', '<dossier', 'no dossier of gegevensset 2019.1'],
    ['another document', '<dossier xmlns="urn:other"/>', 'no dossier of gegevensset 2019.1'],
    [
      'a document type',
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>',
      'document type',
    ],
  ])('with %s for a dossier ends with 3 and one sentence', async (_what, content, sentence) => {
    const { code, stderr } = await osoKeur(
      'run',
      '--target',
      'reference',
      '--dossier',
      fileWith('d.xml', content),
    );

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(sentence);
  });

  it('with a folder for reports that cannot be made ends with 3 and one sentence', async () => {
    const { code, stderr } = await osoKeur(
      'run',
      '--target',
      'reference',
      '--reports',
      fileWith('taken', ''),
    );

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('--reports');
  });

  it.each([
    ['an unknown option', ['run', '--tarhet', 'x'], "'--tarhet'"],
    ['an unknown command', ['rum'], "'rum'"],
    ['two targets', ['run', '--mutant', 'x', '--target', 'reference'], 'cannot be used with'],
    ['an unknown language', ['run', '--lang', 'fr'], 'nl, en'],
  ])('with %s ends with 3 and says what is possible', async (_what, options, sentence) => {
    const { code, stderr } = await osoKeur(...options);

    expect(code).toBe(3);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    [['--help']],
    [['run', '--help']],
    [['mutants', '--help']],
    [['prove', '--help']],
    [['--version']],
  ])('helps with %j and ends with 0', async (options) => {
    const { code, stdout } = await osoKeur(...options);

    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(4);
  });
});

describe('oso-keur run with a dossier of the user', () => {
  const examples = join(packageRoot, '../shared/oso/examples');
  const exampleFor = (name: string) => join(examples, `Voorbeelddossier_OV_POVO_${name}.xml`);

  it.skipIf(!existsSync(examples))('lets the official POVO example go round in full', async () => {
    const { code } = await osoKeur('run', '--target', 'reference', '--dossier', exampleFor('full'));

    expect(code).toBe(0);
    expect(latestRecord().outcome).toBe('passed');
  });

  it.skipIf(!existsSync(examples))(
    'lets the official POVO example with opt-out go round in full',
    async () => {
      const { code } = await osoKeur(
        'run',
        '--target',
        'reference',
        '--dossier',
        exampleFor('opt_out'),
      );

      expect(code).toBe(0);
    },
  );
});

describe('oso-keur run with a target file', () => {
  const children: ChildProcess[] = [];
  afterAll(() => children.map((child) => child.kill()));

  it('goes from nothing at the address to a verdict on a LAS that runs elsewhere', async () => {
    const [endpoint, driver, center, school] = await Promise.all([
      freePort(),
      freePort(),
      freePort(),
      freePort(),
    ]);
    const example = readFileSync(join(packageRoot, 'docs/examples/oso-keur.yaml'), 'utf8');
    const target = example
      .replace('9443', `${endpoint}`)
      .replace('9080', `${driver}`)
      .replace('8443', `${center}`)
      .replace('8444', `${school}`)
      .replace('answerMs: 10000, signOffMs: 30000', 'answerMs: 2000, signOffMs: 2000');
    fileWith('oso-keur.yaml', target);

    const before = await osoKeur('run');
    children.push(await startLas({ endpoint, driver, center }));
    const after = await osoKeur('run');

    expect(before.code).toBe(3);
    expect(before.stderr).toMatch(oneSentence);
    expect(before.stderr).toContain(`cannot be reached at "https://127.0.0.1:${endpoint}/oso"`);
    expect(after.stdout).toMatch(/^GEKWALIFICEERD$/m);
    expect(after.code).toBe(0);
    expect(latestRecord().assumptions.filter(({ isConfirmed }) => isConfirmed)).toEqual([]);
  });
});

describe('oso-keur run with a target file that does not fit', () => {
  const example = readFileSync(join(packageRoot, 'docs/examples/oso-keur.yaml'), 'utf8');
  const own = (name: string) => `tls: { folder: ${name} }`;
  const servers: Server[] = [];
  afterAll(() => servers.map((server) => server.close()));

  async function listening(): Promise<number> {
    const server = createServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  it('names the ports when one is taken, and ends', async () => {
    const [taken, center] = [await listening(), await freePort()];
    const target = example.replace('8443', `${center}`).replace('8444', `${taken}`);

    const { code, stderr } = await osoKeur('run', '--target', fileWith('ports.yaml', target));

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('cast.schoolPort');
  });

  it('tells that the endpoint does not speak TLS', async () => {
    const [plain, center, school] = [await listening(), await freePort(), await freePort()];
    const target = example
      .replace('9443', `${plain}`)
      .replace('8443', `${center}`)
      .replace('8444', `${school}`);

    const { code, stderr } = await osoKeur('run', '--target', fileWith('plain.yaml', target));

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('does not speak TLS');
  });

  it('tells that the folder of the test CA holds only half of it', async () => {
    mkdirSync(join(folder, 'half'));
    writeFileSync(join(folder, 'half', 'ca.pem'), 'mine');
    const target = example.replace(/^tls:.*$/m, own('half'));

    const { code, stderr } = await osoKeur('run', '--target', fileWith('half.yaml', target));

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(readFileSync(join(folder, 'half', 'ca.pem'), 'utf8')).toBe('mine');
  });

  it('tells that a claimed role has no school', async () => {
    const target = example.replace('sector: VO', 'sector: PO');

    const { code, stderr } = await osoKeur('run', '--target', fileWith('schools.yaml', target));

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('no school of sector "VO"');
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function startLas(ports: {
  endpoint: number;
  driver: number;
  center: number;
}): Promise<ChildProcess> {
  const pem = (name: string) => readFileSync(join(folder, 'oso-keur-tls', name), 'utf8');
  const school = (brin: string, sector: string) => {
    return { brin, sector, name: brin, routeringsKenmerk: `00000007000${brin}00901` };
  };
  const settings = {
    product: { supplier: 'Voorbeeld B.V.', name: 'Voorbeeld-LAS', version: '4.2.0' },
    host: '127.0.0.1',
    endpointPort: ports.endpoint,
    driverPort: ports.driver,
    tls: { key: pem('target.key'), certificate: pem('target.pem'), authority: pem('ca.pem') },
    trafficCenter: `https://127.0.0.1:${ports.center}/oso`,
    schools: [school('99ZP', 'PO'), school('99ZV', 'VO')],
    zoeksleutelKey: 'alleen-voor-tests',
  };
  const las = spawn(process.execPath, [join(packageRoot, 'dist/mocks/reference-las/main.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  las.stdin.write(`${JSON.stringify(settings)}\n`);
  await once(createInterface({ input: las.stdout }), 'line');
  return las;
}
