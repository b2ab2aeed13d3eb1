import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { schemasFolder } from '#law/schema-file.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type Ended, osoKeurIn } from '../in-process.test-support.ts';
import { keptOsoKeurIn } from '../kept-product.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-year-'));
const osoKeur = osoKeurIn(folder);
const kept = keptOsoKeurIn(folder);

afterAll(() => rmSync(folder, { recursive: true }));

/** Where years differ: what stays behind, what is asked for, and a dossier that goes round whole. */
const short = [
  '--profiles',
  'BB,POSWV',
  '--only',
  'OSO-PRI-10,OSO-PRI-15,OSO-DOEL-15,het-dossier-komt-volledig-over',
];

function play(gegevensset: string, reports: string, part = short): Promise<Ended> {
  const choice = ['--target', 'reference', '--gegevensset', gegevensset, '--seed', '7'];
  return kept('run', ...choice, ...part, '--reports', reports);
}

function recordIn(reports: string): RunRecord {
  return JSON.parse(readFileSync(join(folder, reports, 'latest/run.json'), 'utf8'));
}

describe.each([
  ['2017.1.2', 'BB,POSWV'],
  ['2018.1.1', 'VOVO,VOSWV'],
])('a run by gegevensset %s', (version, profiles) => {
  it('is passed by the reference in what it plays, and verifies by the same data', async () => {
    const reports = `of-${version}`;
    const { code } = await play(version, reports);
    const { gegevensset, law, results } = recordIn(reports);
    const verified = await osoKeur('verify', join(reports, 'latest'));

    expect([code, verified.code]).toEqual([0, 0]);
    expect(gegevensset).toBe(version);
    expect(law).toContainEqual(expect.objectContaining({ name: 'gegevensset', version }));
    expect(results.map(({ requirement }) => requirement)).toEqual(
      expect.arrayContaining(['OSO-PRI-10', 'OSO-PRI-15', 'OSO-DOEL-15', 'OSO-DOS-01']),
    );
    expect(results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  });

  it(`qualifies the reference in ${profiles} when all is played`, async () => {
    const reports = `whole-of-${version}`;

    const { code } = await play(version, reports, ['--profiles', profiles]);

    const { outcome, verdicts, results, scenarios } = recordIn(reports);
    const unplayed = scenarios.filter(({ ended }) => ended !== 'played');
    expect(unplayed.map(({ key, why }) => `${key}: ${why?.nl}`).join()).toBe('');
    expect(results.filter((row) => row.outcome !== 'passed')).toEqual([]);
    expect([code, outcome]).toEqual([0, 'passed']);
    expect(verdicts.map((verdict) => verdict.outcome)).toEqual(verdicts.map(() => 'passed'));
  });
});

describe('a run by a gegevensset of the user', () => {
  const own = join(folder, 'own');
  cpSync(join(schemasFolder, 'gegevensset/2018.1.1'), own, { recursive: true });
  const change = (was: string, is: string) => {
    const path = join(own, 'pack.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(was, is));
  };
  change('"version": "2018.1.1"', '"version": "2018.1.1-own"');

  it('verifies with that gegevensset, and with no other', async () => {
    const played = await play('own', 'of-own');
    const latest = join('of-own', 'latest');
    const without = await osoKeur('verify', latest, '--lang', 'en');
    const given = await osoKeur('verify', latest, '--gegevensset', 'own');
    const dispute = ['dispute', latest, 'OSO-DOEL-15', '--out', 'disputed'];
    const refused = await osoKeur(...dispute);
    const disputed = await osoKeur(...dispute, '--gegevensset', 'own');
    change('van basisschool naar basisschool', 'tussen basisscholen');
    const changed = await osoKeur('verify', latest, '--gegevensset', 'own', '--lang', 'en');
    const part = await osoKeur('verify', 'disputed', '--lang', 'en');

    expect([played.code, given.code]).toEqual([0, 0]);
    expect([without.code, changed.code, part.code]).toEqual([2, 2, 2]);
    for (const { stdout } of [without, changed, part]) {
      expect(stdout).toMatch(/gegevensset 2018\.1\.1-own \(SHA-256 [0-9a-f]{64}\)/);
    }
    expect([refused.code, disputed.code]).toEqual([3, 0]);
    expect(refused.stderr).toContain('--gegevensset FOLDER');
  });

  it('differs by its data from one of ours, which diff tells', async () => {
    const runs = [join('of-2018.1.1', 'latest'), join('of-own', 'latest')];
    const { stdout } = await osoKeur('diff', ...runs);

    expect(stdout).toContain('gegevensset: 2018.1.1 → 2018.1.1-own');
    expect(stdout).toMatch(/gegevensset \(vingerafdruk\): [0-9a-f]{12}… → [0-9a-f]{12}…/);
  });

  it('that is none is refused before anything is played', async () => {
    const { code, stderr } = await play('nowhere', 'of-nowhere');

    expect(code).toBe(3);
    expect(stderr).toMatch(/^There is no gegevensset "nowhere": /);
  });
});
