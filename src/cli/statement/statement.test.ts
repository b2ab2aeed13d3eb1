import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sha256 } from '#evidence/digest.ts';
import {
  law,
  planned,
  type RunChanges,
  TranscriptBuilder,
  targetCertificate,
} from '#evidence/transcript-builder.test-support.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { renderHtml } from '#report/html.ts';
import { renderJson } from '#report/json.ts';
import { judge } from '#verdict/judge.ts';
import type { RunRecord } from '#verdict/record.ts';
import { osoKeurIn } from '../in-process.test-support.ts';
import { keptOsoKeurIn } from '../kept-product.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-statement-'));
const osoKeur = osoKeurIn(folder);
const oneSentence = /^[A-Z][^\n]+\n$/;
const ofSupplier = ['--name', 'Supplier', '--oin', targetCertificate.oin];
const trusting = ['--trust', 'keys.json', '--lang', 'en'];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const desk = ['--name', 'OSO Servicedesk'];
  const made = [
    await makeKey('self', ...ofSupplier),
    await makeKey('desk', ...desk),
    await makeKey('status', ...desk),
  ];
  writeFile('keys.json', JSON.stringify({ format: 1, keys: made.flatMap(({ keys }) => keys) }));
  writeRun('run', recorded());
  for (const key of ['self', 'desk']) {
    const { code, stderr } = await osoKeur('statement', 'run', ...by(key), '--out', key);
    if (code !== 0) throw new Error(stderr);
  }
});

async function makeKey(use: string, ...options: readonly string[]): Promise<{ keys: object[] }> {
  const { stdout } = await osoKeur('key', '--for', use, '--out', `${use}.jwk`, ...options);
  return JSON.parse(stdout);
}

function by(key: string): string[] {
  return ['--key', `${key}.jwk`];
}

function path(name: string): string {
  return join(folder, name);
}

function readFile(name: string): string {
  return readFileSync(path(name), 'utf8');
}

function writeFile(name: string, content: string): void {
  writeFileSync(path(name), content);
}

/** A run that came to its end, and in which nothing was seen. */
function recorded(changes: RunChanges = {}): TranscriptBuilder {
  const scenario = planned('delivers', 'bron', ['OSO-DOS-01']);
  const transcript = new TranscriptBuilder([scenario], { suite: suiteVersion, ...changes });
  transcript.begin(scenario);
  transcript.end(scenario);
  transcript.close();
  return transcript;
}

type Change = (record: RunRecord) => RunRecord;

function writeRun(name: string, { entries, ndjson }: TranscriptBuilder, change?: Change): void {
  const startedAt = entries[0]?.at ?? '';
  const endedAt = entries.at(-1)?.at ?? '';
  const started = entries.find((entry) => entry.kind === 'run-started');
  const record: RunRecord = {
    format: 1,
    ...judge(entries, law),
    volatile: {
      runId: started?.runId ?? '',
      startedAt,
      endedAt,
      durationMs: Date.parse(endedAt) - Date.parse(startedAt),
      transcriptEntries: entries.length,
      transcriptDigest: sha256(ndjson),
      endpoints: {},
    },
  };
  const told = change ? change(record) : record;
  mkdirSync(path(name));
  writeFile(`${name}/transcript.ndjson`, ndjson);
  writeFile(`${name}/run.json`, renderJson(told));
  writeFile(`${name}/report.html`, renderHtml(told, entries, 'nl'));
}

describe('oso-keur key', () => {
  it('makes a key that nobody else can read, and prints nothing secret', async () => {
    const { code, stdout } = await osoKeur(
      'key',
      '--for',
      'desk',
      '--name',
      'Ik',
      '--out',
      'my.jwk',
    );
    const { d } = JSON.parse(readFile('my.jwk'));

    expect(code).toBe(0);
    expect(statSync(path('my.jwk')).mode & 0o777).toBe(0o600);
    expect(d).toMatch(/^[\w-]{43}$/);
    expect(stdout).not.toContain(d);
    expect(JSON.parse(stdout)).toMatchObject({
      keys: [{ use: 'attested', holder: { name: 'Ik' }, kid: JSON.parse(readFile('my.jwk')).kid }],
    });
  });

  it('never writes over a key', async () => {
    const before = readFile('desk.jwk');
    const { code, stderr } = await osoKeur(
      'key',
      '--for',
      'desk',
      '--name',
      'Ik',
      '--out',
      'desk.jwk',
    );

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(readFile('desk.jwk')).toBe(before);
  });

  it('of a supplier has its OIN', async () => {
    const { code, stderr } = await osoKeur(
      'key',
      '--for',
      'self',
      '--name',
      'Ik',
      '--out',
      'x.jwk',
    );

    expect(code).toBe(3);
    expect(stderr).toContain('--oin');
  });
});

describe('oso-keur statement', () => {
  it.each([
    ['self', "Supplier's own declaration", 'self-declared'],
    ['desk', 'Statement of the service desk', 'attested'],
  ])(
    'by the key %s is of the kind of that key, and badge carries its digest',
    async (key, says, kind) => {
      const digest = sha256(readFile(`${key}/statement.jws`));
      const { code, stdout } = await osoKeur('verify', `${key}/statement.jws`, ...trusting);

      expect(code).toBe(0);
      expect(stdout).toMatch(/^STATEMENT IS SOUND$/m);
      expect(stdout).toContain(`${says}: no verdict possible`);
      expect(stdout).toContain(digest);
      expect(readFile(`${key}/badge.svg`)).toContain(`data-statement-digest="${digest}"`);
      expect(readFile(`${key}/badge.svg`)).toContain(`data-kind="${kind}"`);
    },
  );

  it('of a run that is not qualified comes without a certificate', () => {
    expect(existsSync(path('desk/certificate.html'))).toBe(false);
  });

  it('tells that it was signed for so many days', async () => {
    const days = ['--valid-days', '2', '--out', 'short'];
    await osoKeur('statement', 'run', ...by('desk'), ...days);
    const [, content = ''] = readFile('short/statement.jws').split('.');
    const { iat, exp } = JSON.parse(Buffer.from(content, 'base64url').toString());

    expect(exp - iat).toBe(2 * 86_400);
  });

  it.each<[string, Change, string]>([
    ['another verdict', (it) => ({ ...it, outcome: 'passed' }), 'transcript: outcome'],
    [
      'another supplier',
      (it) => ({ ...it, target: { ...it.target, supplier: 'Concurrent' } }),
      'transcript: target.supplier',
    ],
    [
      'another transcript',
      (it) => ({ ...it, volatile: { ...it.volatile, transcriptDigest: '0'.repeat(64) } }),
      'The digest in run.json',
    ],
    [
      'another law',
      (it) => ({ ...it, law: it.law.map((data) => ({ ...data, digest: '0'.repeat(64) })) }),
      'law[0].digest',
    ],
    ['a release that nobody knows', (it) => ({ ...it, release: '1999' }), 'transcript: release'],
    ['a key too many', (it) => ({ ...it, extra: 1 }) as RunRecord, 'transcript: extra'],
  ])('is not made of a run whose record tells of %s', async (what, change, why) => {
    const run = what.replaceAll(' ', '-');
    writeRun(run, recorded(), change);

    const { code, stderr } = await osoKeur('statement', run, ...by('desk'));

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(why);
    expect(existsSync(path(`${run}/statement.jws`))).toBe(false);
  });

  it('is not made of a changed reference, whoever signs, and so no badge or certificate', async () => {
    writeRun('mutant', recorded({ change: 'swaps-the-sexes' }));
    const options = ['--out', 'of-mutant'];

    const desk = await osoKeur('statement', 'mutant', ...by('desk'), ...options);
    const self = await osoKeur('statement', 'mutant', ...by('self'), ...options);

    expect([desk.code, self.code]).toEqual([3, 3]);
    expect(desk.stderr).toMatch(oneSentence);
    expect(desk.stderr).toContain('"swaps-the-sexes"');
    expect(self.stderr).toBe(desk.stderr);
    expect(existsSync(path('of-mutant'))).toBe(false);
  });

  it('is not made of a transcript in which one byte differs, or of a run that was broken off', async () => {
    const whole = recorded();
    writeRun('changed', whole);
    writeFile('changed/transcript.ndjson', whole.ndjson.replace('"POVO"', '"POPO"'));
    writeRun('broken-off', new TranscriptBuilder([planned('delivers', 'bron')]));

    const changed = await osoKeur('statement', 'changed', ...by('desk'));
    const brokenOff = await osoKeur('statement', 'broken-off', ...by('desk'));

    expect([changed.code, brokenOff.code]).toEqual([3, 3]);
    expect(changed.stderr).toContain('Line 2 does not follow');
    expect(brokenOff.stderr).toContain('does not verify');
  });

  it.each([
    ['a run that is not there', ['nergens', '--key', 'desk.jwk'], 'nergens'],
    ['a key that is not there', ['run', '--key', 'nergens.jwk'], 'nergens.jwk'],
    ['a key that is none', ['run', '--key', 'keys.json'], 'signing key'],
    ['a key for status lists', ['run', '--key', 'status.jwk'], 'signs status lists'],
    [
      'a statement already there',
      ['run', '--key', 'desk.jwk', '--out', 'desk'],
      'nothing stands yet',
    ],
  ])('with %s ends with 3 and one sentence', async (_what, options, why) => {
    const { code, stderr } = await osoKeur('statement', ...options);

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(why);
  });

  it('by the key of another supplier is refused', async () => {
    await makeKey('self', '--name', 'Ander', '--oin', '1'.repeat(20), '--out', 'other.jwk');

    const { code, stderr } = await osoKeur('statement', 'run', ...by('other'), '--out', 'other');

    expect(code).toBe(3);
    expect(stderr).toContain('a supplier speaks of its own products only');
  });
});

describe('oso-keur verify', () => {
  it('holds a statement against the run that it is about, and no other', async () => {
    cpSync(path('run'), path('copy'), { recursive: true });
    writeRun('another', recorded().wait(1));
    writeFile('another/run.json', readFile('run/run.json').replace('"Product"', '"Other"'));

    const own = await osoKeur('verify', 'self/statement.jws', ...trusting, '--run', 'copy');
    const other = await osoKeur('verify', 'self/statement.jws', ...trusting, '--run', 'another');

    expect(own.code).toBe(0);
    expect(other.code).toBe(1);
    expect(other.stdout).toContain('run.json is not what the statement is about');
  });

  it('needs no network, and asks none', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));

    const { code } = await osoKeur('verify', 'self/statement.jws', ...trusting);

    expect(code).toBe(0);
    expect(fetch).not.toHaveBeenCalled();
    fetch.mockRestore();
  });

  it('ends with 1 for a statement by a key that is not trusted, and tells nothing of what it says', async () => {
    const desk = JSON.parse(readFile('keys.json')).keys.slice(1);
    writeFile('only-desk.json', JSON.stringify({ format: 1, keys: desk }));

    const { code, stdout } = await osoKeur(
      'verify',
      'self/statement.jws',
      '--trust',
      'only-desk.json',
    );

    expect(code).toBe(1);
    expect(stdout).toMatch(/^VERKLARING TELT NIET$/m);
    expect(stdout).not.toContain('Supplier');
  });

  it('cannot tell by a status list that is not of the service desk, and ends with 2', async () => {
    const status = ['--status', 'self/statement.jws'];
    const { code, stdout } = await osoKeur('verify', 'desk/statement.jws', ...trusting, ...status);

    expect(code).toBe(2);
    expect(stdout).toMatch(/^CANNOT BE TOLD$/m);
  });

  it('ends with 3 for a trust file that trusts a key for two things', async () => {
    const { keys } = JSON.parse(readFile('keys.json'));
    const twice = [...keys, { ...keys[0], use: 'attested' }];
    writeFile('twice.json', JSON.stringify({ format: 1, keys: twice }));

    const { code, stderr } = await osoKeur('verify', 'self/statement.jws', '--trust', 'twice.json');

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('stands there twice');
  });

  it('ends with 3 without a trust file: nobody is trusted by default', async () => {
    const { code, stderr } = await osoKeur('verify', 'self/statement.jws');

    expect(code).toBe(3);
    expect(stderr).toContain('--trust');
  });
});

describe('oso-keur withdraw', () => {
  const listed = ['--list', 'status.jws'];

  it('makes a status list by which the statement does not count any more, and others do', async () => {
    const because = ['--reason', 'Een fout in de proef'];
    const made = await osoKeur(
      'withdraw',
      'desk/statement.jws',
      ...by('status'),
      ...listed,
      ...because,
    );
    const status = [...trusting, '--status', 'status.jws'];
    const withdrawn = await osoKeur('verify', 'desk/statement.jws', ...status);
    const other = await osoKeur('verify', 'self/statement.jws', ...status);

    expect(made.stdout).toBe('status.jws: lijst 1, 1 ingetrokken\n');
    expect(withdrawn.code).toBe(1);
    expect(withdrawn.stdout).toContain('Een fout in de proef');
    expect(other.code).toBe(0);
    expect(other.stdout).not.toContain('is not known');
  });

  it('extends a list, and keeps what was withdrawn', async () => {
    await osoKeur('withdraw', ...by('status'), '--list', 'own.jws');
    const because = ['--list', 'own.jws', '--reason', 'Zo maar'];
    await osoKeur('withdraw', 'desk/statement.jws', ...by('status'), ...because);
    const english = [...because, '--lang', 'en'];
    const { stdout } = await osoKeur('withdraw', 'self/statement.jws', ...by('status'), ...english);

    expect(stdout).toBe('own.jws: list 3, 2 withdrawn\n');
  });

  it('goes on with the list of an older key only when that is trusted', async () => {
    await osoKeur('withdraw', ...by('status'), '--list', 'rolled.jws');
    const next = ['key', '--for', 'status', '--name', 'OSO Servicedesk', '--out', 'next.jwk'];
    await osoKeur(...next);

    const alone = await osoKeur('withdraw', ...by('next'), '--list', 'rolled.jws');
    const trusted = await osoKeur(
      'withdraw',
      ...by('next'),
      '--list',
      'rolled.jws',
      '--trust',
      'keys.json',
    );

    expect(alone.code).toBe(3);
    expect(alone.stderr).toMatch(oneSentence);
    expect(trusted.stdout).toBe('rolled.jws: lijst 2, 0 ingetrokken\n');
  });

  it.each([
    [
      'a key that signs statements',
      ['desk/statement.jws', '--key', 'desk.jwk'],
      'does not sign status',
    ],
    ['no reason', ['desk/statement.jws', '--key', 'status.jwk'], 'without a reason'],
    ['what is no statement', ['keys.json', '--key', 'status.jwk', '--reason', 'x'], 'no statement'],
  ])('with %s ends with 3 and one sentence', async (_what, options, why) => {
    const { code, stderr } = await osoKeur('withdraw', ...options, '--list', 'none.jws');

    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(why);
    expect(existsSync(path('none.jws'))).toBe(false);
  });
});

describe('a real run', () => {
  it('that qualified gets a statement, a certificate and a badge of one digest, and says what it said', async () => {
    const played = ['run', '--target', 'reference', '--profiles', 'POSWV', '--reports', 'real'];
    await keptOsoKeurIn(folder)(...played);
    const { oin } = (JSON.parse(readFile('real/latest/run.json')) as RunRecord).target;
    const trust = await makeKey('self', '--name', 'OSO Keur', '--oin', oin, '--out', 'keur.jwk');
    writeFile('keur.json', JSON.stringify(trust));

    const made = await osoKeur('statement', 'real/latest', ...by('keur'), '--out', 'real/out');
    const options = ['--trust', 'keur.json', '--run', 'real/latest'];
    const { code, stdout } = await osoKeur('verify', 'real/out/statement.jws', ...options);
    const digest = `data-statement-digest="${sha256(readFile('real/out/statement.jws'))}"`;

    expect(made.stdout).toMatch(/^Eigen verklaring van de leverancier: gekwalificeerd$/m);
    expect(readFile('real/out/certificate.html')).toContain(digest);
    expect(readFile('real/out/badge.svg')).toContain(digest);
    expect(stdout).toMatch(/^VERKLARING KLOPT$/m);
    expect(code).toBe(0);
  });
});
