import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTranscript } from '#evidence/read-transcript.ts';
import type { CampaignRecord } from '#fuzz/campaign/campaign-record.ts';
import { compileSchema } from '#law/compile-schema.ts';
import { loadLaw } from '#law/load-law.ts';
import { packageRoot } from '#law/package-root.ts';
import { bodiesIn } from '#run/bodies-in.ts';
import { judge } from '#verdict/judge.ts';
import { type Ended, osoKeurIn } from '../in-process.test-support.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'oso-keur-fuzz-'));
const here = osoKeurIn(folder);

function osoKeur(...options: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const plain = { cwd: folder, env: { ...process.env, NO_COLOR: '1' } };
    execFile(process.execPath, [program, ...options], plain, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const planted = ['--planted', 'loses-the-33rd-attachment', '--profiles', 'POVO'];

describe('a campaign against a target that loses the thirty-third attachment', () => {
  let ended: Ended;
  let record: CampaignRecord;
  let place: string;

  beforeAll(async () => {
    const options = ['--only', 'dossier', '--cases', '600', '--until-found', '--seed', '6'];
    ended = await osoKeur('fuzz', ...planted, ...options, '--lang', 'en');
    const [runId = ''] = readdirSync(join(folder, 'reports'));
    place = join(folder, 'reports', runId);
    record = JSON.parse(readFileSync(join(place, 'fuzz.json'), 'utf8'));
  });

  it('finds that, and says so', () => {
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('OSO-DOEL-01 doel POVO');
    expect(ended.stdout).toContain('SOMETHING GOES WRONG');
    expect(ended.stdout).toContain('This is no qualification');
  });

  it('leaves a record as its schema says, with a finding that is steady and smaller than it was', () => {
    const isRight = compileSchema('fuzz.schema.json');

    expect(isRight(record), JSON.stringify(isRight.errors)).toBe(true);
    expect(record.findings).toMatchObject([{ requirement: 'OSO-DOEL-01', isSteady: true }]);
    expect(record.endedBy).toBe('the first finding');
    for (const { firstSize, smallestSize } of record.findings) {
      expect(smallestSize).toBeLessThan(firstSize);
    }
  });

  it('stores messages by which anybody judges the same', () => {
    const stored = join(place, 'counterexamples/1');
    const transcript = readFileSync(join(stored, 'transcript.ndjson'), 'utf8');

    const { results } = judge(
      readTranscript(transcript, bodiesIn(stored)),
      loadLaw({ release: '2022' }),
    );

    const failed = results.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ requirement }) => requirement)).toEqual(['OSO-DOEL-01']);
  });

  it('plays again to the same finding on a fresh start, and to nothing on a target without the fault', async () => {
    const stored = 'counterexamples/1';
    const again = await osoKeur('replay', join(place, stored), ...planted, '--lang', 'en');
    const sound = await osoKeur('replay', join(place, stored), '--target', 'reference');

    expect(again.stdout).toContain('OSO-DOEL-01 doel POVO: still failing');
    expect(again.code).toBe(1);
    expect(sound.stdout).toContain('OSO-DOEL-01 doel POVO: verholpen');
    expect(sound.code).toBe(0);
  });

  it('is told by the command in the record how', () => {
    const [{ replay } = { replay: '' }] = record.findings;

    expect(replay).toMatch(
      /^oso-keur replay reports\/\S+\/counterexamples\/1 --planted \S+ --profiles POVO$/,
    );
    expect(existsSync(join(folder, replay.split(' ')[2] ?? ''))).toBe(true);
  });
});

describe('a campaign that somebody ends', () => {
  it('leaves what it has, and says so', async () => {
    const options = ['fuzz', '--target', 'reference', '--reports', 'ended', '--minutes', '30'];
    const child = spawn(process.execPath, [program, ...options], { cwd: folder });
    await once(createInterface({ input: child.stderr }), 'line');
    child.kill('SIGINT');

    const [code] = await once(child, 'exit');

    const [runId = ''] = readdirSync(join(folder, 'ended'));
    const left = JSON.parse(readFileSync(join(folder, 'ended', runId, 'fuzz.json'), 'utf8'));
    expect(code).toBe(2);
    expect(left).toMatchObject({ endedBy: 'the user', outcome: 'inconclusive', findings: [] });
  });
});

describe('a case that cannot be played again', () => {
  it('is told when there is none', async () => {
    const { code, stderr } = await here('replay', 'nowhere', '--target', 'reference');

    expect(code).toBe(3);
    expect(stderr).toContain('name the folder of a counterexample');
  });

  it('is told when it is not as its schema says', async () => {
    writeFileSync(join(folder, 'case.json'), '{"format":1,"kind":"dossier"}');

    const { code, stderr } = await here('replay', '.', '--target', 'reference');

    expect(code).toBe(3);
    expect(stderr).toContain('case.json');
  });
});

describe('the fuzz command', () => {
  it.each([
    [['--cases', '0'], 'A whole number above 0'],
    [['--minutes', 'many'], 'A number of minutes above 0'],
    [['--only', 'weather'], 'Allowed choices'],
    [['--cases', '5', '--minutes', '5'], 'cannot be used with'],
    [['--planted', 'nothing'], 'oso-keur planted'],
  ])('refuses %s with a sentence', async (options, sentence) => {
    const { code, stderr } = await here('fuzz', '--planted', 'nothing', ...options);

    expect(code).toBe(3);
    expect(stderr).toContain(sentence);
  });
});
