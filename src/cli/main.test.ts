import { type ChildProcess, execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '#evidence/entry.ts';
import { isSeedRevealed } from '#evidence/is-seed-revealed.ts';
import { readTranscript } from '#evidence/read-transcript.ts';
import { loadLaw } from '#law/load-law.ts';
import { packageRoot } from '#law/package-root.ts';
import { plainScenarios } from '#proof/trial.ts';
import { bodiesIn } from '#run/bodies-in.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type Ended, osoKeurIn } from './in-process.test-support.ts';
import { keptOsoKeurIn } from './kept-product.test-support.ts';
import { exampleOnFreePorts, freePort, startLas } from './las-elsewhere.test-support.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'oso-keur-cli-'));

/** The same from source in this process, for what ends before anything is played. */
const here = osoKeurIn(folder);

/** The same in a process that is kept. */
const osoKeur = keptOsoKeurIn(folder);

/** As users have it. */
function inAProcess(...options: string[]): Promise<Ended> {
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

/** A short run: the reference in one profile. */
function povo(...options: string[]): Promise<Ended> {
  return osoKeur('run', '--target', 'reference', '--profiles', 'POVO', ...options);
}

function latestTranscript(): Entry[] {
  const latest = join(folder, 'reports/latest');
  return readTranscript(readFileSync(join(latest, 'transcript.ndjson'), 'utf8'), bodiesIn(latest));
}

function fileWith(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** A run of the reference in a profile of each kind, played once for all that look at it; the proof plays them all. */
const whole = once(async () => {
  const spoken = ['--profiles', 'POVO,POSWV', '--seed', '42', '--lang', 'en'];
  const ended = await osoKeur('run', '--target', 'reference', ...spoken);
  expect(ended, ended.stderr.slice(-400)).toMatchObject({ code: 0 });
  const report = readFileSync(join(folder, 'reports/latest/report.html'), 'utf8');
  return { ...ended, report, record: latestRecord(), transcript: latestTranscript() };
});

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const oneSentence = /^[A-Z][^\n]+\n$/;

const badTargets = [
  // One step waits for more answers than cucumber would have patience for by itself.
  ['accepts-and-never-answers', 'OSO-ROB-04', 2],
  ['sends-no-soap', 'OSO-ROB-01', 1],
] as const;

// Runs against them mostly wait, so they go on beside the others.
const against = new Map<string, Promise<Ended>>();
beforeAll(() => {
  for (const [name, only] of badTargets) {
    const played = ['--profiles', 'POVO', '--only', only, '--reports', name];
    against.set(name, inAProcess('run', '--miniature', name, ...played));
  }
});

describe('oso-keur run', () => {
  it('qualifies the reference and names every judged requirement in the report', async () => {
    const { code, stdout, report, record } = await whole();

    expect(stdout).toMatch(/^QUALIFIED$/m);
    expect(stdout).toMatch(/^\d+ of \d+ requirements judged$/m);
    expect(code).toBe(0);
    expect(record.requirements.filter(({ id }) => !report.includes(id))).toEqual([]);
  });

  it('tells, in English when asked, what was not claimed, what rests on assumptions, and the seed of its dossiers', async () => {
    const { stdout, record, transcript } = await whole();

    expect(record.notClaimed).toMatchObject({
      roles: [],
      profiles: ['POPO', 'VOVO', 'BB', 'VOSWV'],
    });
    expect(stdout).toMatch(/^Not applicable: profile POPO, VOVO, BB, VOSWV/m);
    expect(stdout).toMatch(/rest on assumptions, 0 of them on one that nobody has confirmed/);
    expect(transcript).toContainEqual(expect.objectContaining({ kind: 'seed-revealed', seed: 42 }));
    expect(isSeedRevealed(transcript)).toBe(true);
  });

  it('asks of every role in every profile only what binds it', async () => {
    const { record } = await whole();
    const { requirements } = loadLaw({ release: '2022' });
    const wrong = record.scenarios.flatMap(({ key, role, profile, requirements: asked }) =>
      asked
        .map((id) => requirements.find((row) => row.id === id))
        .filter((row) => !row?.roles.includes(role) || !row.profiles.includes(profile))
        .map((row) => `${key} ${row?.id}`),
    );

    expect(wrong).toEqual([]);
  });

  it('has a result for every judgement that the transcript asked for, and no other', async () => {
    const { record, transcript } = await whole();
    const { results } = record;
    const asked = transcript
      .filter((entry) => entry.kind === 'asked')
      .map(({ scenario, requirement }) => `${scenario} ${requirement}`);

    expect(results.map(({ scenario, requirement }) => `${scenario} ${requirement}`)).toEqual(asked);
  });

  it('listens on after the last scenario, before it judges', async () => {
    const { transcript } = await whole();
    const lastOf = (kind: Entry['kind']) =>
      transcript.findLastIndex((entry) => entry.kind === kind);

    expect(lastOf('listening-on')).toBeGreaterThan(lastOf('scenario-ended'));
    expect(lastOf('barrier')).toBeGreaterThan(lastOf('listening-on'));
  });

  it('asks in every scenario for the requirements of its tags, and no other', async () => {
    const { record } = await whole();
    const { results, scenarios } = record;
    const asked = scenarios.map(({ key }) =>
      results.filter(({ scenario }) => scenario === key).map(({ requirement }) => requirement),
    );

    expect(asked.map((ids) => ids.toSorted())).toEqual(
      scenarios.map(({ requirements }) => requirements.toSorted()),
    );
  });

  it('plays only what is asked for, and then gives results and no verdict', async () => {
    const { code, stdout } = await povo('--only', 'OSO-PRI-01');
    const { outcome, verdicts, partial, results, scenarios } = latestRecord();
    const [started] = latestTranscript();

    expect(code).toBe(0);
    expect(stdout).toMatch(/^GEEN OORDEEL: GEDEELTELIJKE RUN$/m);
    expect(stdout).not.toMatch(/GEKWALIFICEERD/);
    expect({ outcome, verdicts, partial }).toEqual({
      outcome: 'partial',
      verdicts: [],
      partial: { only: ['OSO-PRI-01'], worst: 'passed' },
    });
    expect(started).toMatchObject({ plan: { only: ['OSO-PRI-01'] } });
    expect(results.map(({ requirement }) => requirement)).toContain('OSO-PRI-01');
    expect(scenarios.at(-1)?.feature).toBe('slotproef/slotproef');
  });

  it('with a requirement that nobody asks for ends with 3 and one sentence', async () => {
    const { code, stderr } = await povo('--only', 'OSO-SES-01,OSO-SES-99');

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('Nothing is played for "OSO-SES-99"');
  });

  it('ends with 1 when something fails in what it plays only', async () => {
    const mutant = ['--mutant', 'delivers-without-inspection', '--profiles', 'POVO'];
    const { code } = await osoKeur('run', ...mutant, '--only', 'OSO-PRI-01');

    expect(code).toBe(1);
    expect(latestRecord().partial?.worst).toBe('failed');
  });

  it.each(badTargets)('against the bad target %s on %s ends with %i', async (name, _only, code) => {
    const ended = await against.get(name);

    expect(ended?.code).toBe(code);
  });

  it('without a target and without oso-keur.yaml ends with 3, so that nobody takes the verdict of another', async () => {
    const { code, stdout, stderr } = await here('run');

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
    [
      'a profile that the reference does not claim',
      ['--target', 'reference', '--profiles', 'VOPO'],
      'VOPO',
    ],
    ['a variant that is a mutant', ['--variant', 'signs-off-twice'], 'signs-off-twice'],
    [
      'a dossier that is not there',
      ['--target', 'reference', '--dossier', 'nergens.xml'],
      'nergens.xml',
    ],
  ])('with %s ends with 3 and one sentence', async (_what, options, named) => {
    const { code, stderr } = await here('run', ...options);

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
    const { code, stderr } = await here(
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
    const { code, stderr } = await here(
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
    ['an unknown release', ['run', '--release', '2019'], '2018, 2022'],
    ['a seed that is no number', ['run', '--seed', 'x'], 'whole number'],
  ])('with %s ends with 3 and says what is possible', async (_what, options, sentence) => {
    const { code, stderr } = await here(...options);

    expect(code).toBe(3);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    [['run', '--help']],
    [['verify', '--help']],
    [['dispute', '--help']],
    [['mutants', '--help']],
    [['miniatures', '--help']],
    [['prove', '--help']],
  ])('helps with %j and ends with 0', async (options) => {
    const { code, stdout } = await here(...options);

    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(4);
  });

  it.each([[['--help']], [['--version']]])('is a program that helps with %j', async (options) => {
    const { code, stdout } = await inAProcess(...options);

    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(4);
  });
});

describe('oso-keur run with a dossier of the user', () => {
  const examples = join(packageRoot, '../shared/oso/examples');
  const goingRound = ['--only', Object.values(plainScenarios).join()];
  const exampleFor = (name: string) => join(examples, `Voorbeelddossier_OV_POVO_${name}.xml`);

  it.skipIf(!existsSync(examples))('lets the official POVO example go round in full', async () => {
    const { code } = await povo('--dossier', exampleFor('full'), ...goingRound);

    expect(code).toBe(0);
    expect(latestRecord().partial?.worst).toBe('passed');
  });

  it.skipIf(!existsSync(examples))(
    'lets the official POVO example with opt-out go round in full',
    async () => {
      const { code } = await povo('--dossier', exampleFor('opt_out'), ...goingRound);

      expect(code).toBe(0);
    },
  );
});

describe('oso-keur run with a target file', () => {
  const children: ChildProcess[] = [];
  afterAll(() => children.map((child) => child.kill()));

  it('goes from nothing at the address to a verdict on a LAS that runs elsewhere', async () => {
    const { ports, target } = await exampleOnFreePorts();
    fileWith('oso-keur.yaml', target);

    const before = await osoKeur('run');
    children.push(await startLas(folder, ports));
    const after = await inAProcess('run');

    expect(before.code).toBe(3);
    expect(before.stderr).toMatch(oneSentence);
    expect(before.stderr).toContain(
      `is op "https://127.0.0.1:${ports.endpoint}/oso" niet te bereiken`,
    );
    expect(after.stdout).toMatch(/^GEKWALIFICEERD$/m);
    expect(after.code).toBe(0);
    expect(latestRecord().assumptions.filter(({ isConfirmed }) => isConfirmed)).toEqual([]);
  });

  it('lets the program of the user make the keys, and believes the assumptions that the user confirms', async () => {
    const { ports, target } = await exampleOnFreePorts();
    const word = { id: 'A22-07', isConfirmed: true, by: 'De leverancier', note: 'Zie de WSDL' };
    mkdirSync(join(folder, 'own'));
    fileWith('own/oso-keur.yaml', target.replace(ourKey, 'command: [node, keys.mjs]'));
    fileWith('own/keys.mjs', keysOfTheReference);
    fileWith('own/assumptions.json', JSON.stringify([word]));
    const choice = [
      '--target',
      'own/oso-keur.yaml',
      '--exchange',
      'own',
      '--only',
      plainScenarios.bron,
    ];

    const before = await osoKeur('run', ...choice);
    children.push(await startLas(folder, { ...ports, tls: 'own/oso-keur-tls' }));
    const after = await osoKeur('run', ...choice);
    const { assumptions, law } = latestRecord();

    expect(before.code).toBe(3);
    expect(after.code).toBe(0);
    expect(assumptions.filter(({ isConfirmed }) => isConfirmed)).toMatchObject([word]);
    expect(law.map(({ name }) => name)).toContain('exchange');
  });

  it('ends with 3 and no verdict when the program of the user gives up half-way', async () => {
    const { ports, target } = await exampleOnFreePorts();
    const weary = keysOfTheReference.replace('asked += 1;', 'if (++asked > 6) process.exit(9);');
    mkdirSync(join(folder, 'weary'));
    fileWith('weary/oso-keur.yaml', target.replace(ourKey, 'command: [node, keys.mjs]'));
    fileWith('weary/keys.mjs', weary);

    const before = await osoKeur('run', '--target', 'weary/oso-keur.yaml');
    children.push(await startLas(folder, { ...ports, tls: 'weary/oso-keur-tls' }));
    const after = await osoKeur('run', '--target', 'weary/oso-keur.yaml');

    expect(before.stderr).toContain('niet te bereiken');
    expect(after.code).toBe(3);
    expect(after.stdout).toBe('');
    expect(after.stderr).toMatch(
      /^The zoeksleutel program "node keys.mjs" is of no use .*ended with 9.*\n$/m,
    );
  });

  it('stops a scenario that takes longer than it may, blames nobody for it, and goes on', async () => {
    const { ports, target } = await exampleOnFreePorts();
    const hasty = target.replace('signOffMs: 2000', 'signOffMs: 2000, scenarioMs: 1');
    mkdirSync(join(folder, 'hasty'));
    fileWith('hasty/oso-keur.yaml', hasty);
    const choice = ['--target', 'hasty/oso-keur.yaml', '--only', plainScenarios.bron];

    await osoKeur('run', ...choice);
    children.push(await startLas(folder, { ...ports, tls: 'hasty/oso-keur-tls' }));
    const { code } = await osoKeur('run', ...choice);
    const { scenarios, results } = latestRecord();

    expect(code).toBe(2);
    expect(scenarios.map(({ ended, why }) => `${ended}: ${why?.en}`)).toEqual(
      scenarios.map(() => 'stopped: the scenario took longer than the 1 ms that it may take'),
    );
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });

  it('with an exchange folder that is wrong ends with 3 and one sentence', async () => {
    fileWith('messages.json', '{ "operations": {} }');

    const { code, stderr } = await here('run', '--target', 'reference', '--exchange', '.');

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('onbekende sleutel "operations"');
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

    const { code, stderr } = await here('run', '--target', fileWith('ports.yaml', target));

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

    const { code, stderr } = await here('run', '--target', fileWith('plain.yaml', target));

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('spreekt daar geen TLS');
  });

  it('tells that the folder of the test CA holds only half of it', async () => {
    mkdirSync(join(folder, 'half'));
    writeFileSync(join(folder, 'half', 'ca.pem'), 'mine');
    const target = example.replace(/^tls:.*$/m, own('half'));

    const { code, stderr } = await here('run', '--target', fileWith('half.yaml', target));

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(readFileSync(join(folder, 'half', 'ca.pem'), 'utf8')).toBe('mine');
  });

  it('tells that a claimed role has no school', async () => {
    const target = example.replace('sector: VO', 'sector: PO');

    const { code, stderr } = await here('run', '--target', fileWith('schools.yaml', target));

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('geen school van sector "VO"');
  });
});

const ourKey = 'key: alleen-voor-tests';

/** The program of a user who makes keys as the reference LAS does. */
const keysOfTheReference = `
import { createHmac } from 'node:crypto';
import { createInterface } from 'node:readline';
let asked = 0;
const keyOf = (pgn) => ({
  zoeksleutel: createHmac('sha256', 'alleen-voor-tests').update(pgn).digest('base64'),
  pgnfrag: pgn.slice(-4),
});
for await (const line of createInterface({ input: process.stdin })) {
  asked += 1;
  const { op, pgn, zoeksleutel } = JSON.parse(line);
  const own = keyOf(pgn);
  console.log(JSON.stringify(op === 'keyOf' ? own : { matches: own.zoeksleutel === zoeksleutel }));
}
`;
