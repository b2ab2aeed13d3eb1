import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { casesOf } from '#report/cases/cases-of.ts';
import type { RunRecord } from '#verdict/record.ts';
import { osoKeurIn } from '../in-process.test-support.ts';
import { keptOsoKeurIn } from '../kept-product.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-report-'));
const here = osoKeurIn(folder);
const extra = ['junit', 'github', 'csv', 'coverage', 'allure'];

/** One short run in which something fails and something cannot be told. */
const mutant = ['--mutant', 'forgets-to-sign-off', '--only', 'OSO-SES-03', '--profiles', 'POVO'];

beforeAll(async () => {
  const options = ['run', ...mutant, ...extra.flatMap((name) => ['--report', name])];
  await keptOsoKeurIn(folder)(...options);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function kept(name: string): string {
  return readFileSync(join(folder, 'reports/latest', name), 'utf8');
}

function record(): RunRecord {
  return JSON.parse(kept('run.json'));
}

/** The site, made once for all that look at it. */
let site: ReturnType<typeof here> | undefined;
function makeSite() {
  site ??= here('report', 'reports/latest', '--format', 'allure-site', '--out', 'site');
  return site;
}

function widget(name: string) {
  return JSON.parse(readFileSync(join(folder, 'site/widgets', name), 'utf8'));
}

/** CI installs a Java runtime. */
const hasJava = spawnSync('java', ['-version']).status === 0;

describe('oso-keur report', () => {
  it.each([
    ['html', 'report.html'],
    ['json', 'run.json'],
    ['junit', 'junit.xml'],
    ['github', 'summary.md'],
    ['csv', 'coverage.csv'],
    ['coverage', 'coverage.json'],
  ])('prints as %s afterwards exactly what a run leaves as %s', async (format, file) => {
    const { code, stdout } = await here('report', 'reports/latest', '--format', format);

    expect(code).toBe(0);
    expect(stdout).toBe(kept(file));
  });

  it('writes Allure results afterwards exactly as a run leaves them', async () => {
    await here('report', 'reports/latest', '--format', 'allure', '--out', 'later');

    const names = readdirSync(join(folder, 'later'));
    const left = readdirSync(join(folder, 'reports/latest/allure-results'));
    expect(names).toEqual(left);
    for (const name of names) {
      expect(readFileSync(join(folder, 'later', name), 'utf8')).toBe(
        kept(join('allure-results', name)),
      );
    }
  });

  it('writes to a file with --out, from run.json alone too', async () => {
    mkdirSync(join(folder, 'alone'));
    cpSync(join(folder, 'reports/latest/run.json'), join(folder, 'alone/run.json'));

    const made = ['report', 'alone/run.json', '--format', 'junit', '--out', 'new/folder/junit.xml'];
    const { code, stdout } = await here(...made);
    const page = await here('report', 'alone', '--format', 'html');

    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'new/folder/junit.xml'), 'utf8')).toBe(kept('junit.xml'));
    expect(page.code).toBe(3);
    expect(page.stderr).toContain('transcript.ndjson is not beside run.json');
  });

  it.skipIf(!hasJava)('makes an Allure site that counts as we do', async () => {
    const { code, stderr } = await makeSite();

    const { statistic } = widget('summary.json');
    const signals = casesOf(record()).map(({ signal }) => signal);
    const count = (wanted: string) => signals.filter((signal) => signal === wanted).length;
    const ofOutcome = (wanted: string) =>
      record().results.filter(({ outcome }) => outcome === wanted).length;
    expect([code, stderr]).toEqual([0, '']);
    expect(statistic).toEqual({
      failed: count('failed'),
      broken: count('inconclusive'),
      skipped: count('skipped'),
      passed: count('passed'),
      unknown: 0,
      total: signals.length,
    });
    expect(statistic).toMatchObject({
      failed: ofOutcome('failed'),
      broken: ofOutcome('inconclusive'),
      passed: ofOutcome('passed') + ofOutcome('observed'),
    });
    expect(statistic.failed).toBeGreaterThan(0);
  });

  it.skipIf(!hasJava)('makes a site that calls nobody', async () => {
    await makeSite();

    const page = readFileSync(join(folder, 'site/index.html'), 'utf8');

    expect(page).not.toMatch(/googletagmanager|google-analytics/);
  });

  it.skipIf(!hasJava)('makes a site that names the run, in keys with spaces too', async () => {
    await makeSite();

    const rows = widget('environment.json');

    expect(rows).toContainEqual({ name: 'OSO Keur', values: [record().suite] });
    expect(rows).toContainEqual({ name: 'Gespeeld is alleen', values: ['OSO-SES-03'] });
  });

  it('without a Java runtime says so in one sentence', async () => {
    vi.stubEnv('JAVA_HOME', join(folder, 'nergens'));

    const made = ['report', 'reports/latest', '--format', 'allure-site', '--out', 'no-site'];
    const { code, stderr } = await here(...made);
    vi.unstubAllEnvs();

    expect(code).toBe(3);
    expect(stderr).toMatch(/^Cannot make an Allure site: ".*nergens.*" does not run; [^\n]+\n$/);
  });

  it.each([
    ['a folder that is not there', ['nergens', '--format', 'junit'], '(ENOENT)'],
    ['a file that is no JSON', ['geen.json', '--format', 'junit'], '(no JSON)'],
    ['a file that is no record', ['leeg.json', '--format', 'junit'], "required property 'format'"],
    ['no format', ['reports/latest'], '--format'],
    ['a format that does not exist', ['reports/latest', '--format', 'pdf'], 'pdf'],
    ['a folder format without --out', ['reports/latest', '--format', 'allure'], '--out'],
    [
      'a path that cannot be',
      ['reports/latest', '--format', 'csv', '--out', 'geen.json/x'],
      'EEXIST',
    ],
    ['a site over something', ['reports/latest', '--format', 'allure-site', '--out', '.'], 'empty'],
  ])('refuses %s with 3 and a sentence that says what to do', async (_what, options, said) => {
    writeFileSync(join(folder, 'geen.json'), 'geen');
    writeFileSync(join(folder, 'leeg.json'), '{}');

    const { code, stderr } = await here('report', ...options);

    expect(code).toBe(3);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('does not mix the Allure results of two runs', async () => {
    mkdirSync(join(folder, 'mixed'));
    writeFileSync(join(folder, 'mixed/ander-result.json'), '{}');

    const { code, stderr } = await here(
      ...['report', 'reports/latest', '--format', 'allure', '--out', 'mixed'],
    );

    expect(code).toBe(3);
    expect(stderr).toContain('another run');
  });

  it('refuses a transcript that somebody changed', async () => {
    cpSync(join(folder, 'reports/latest'), join(folder, 'changed'), {
      recursive: true,
      dereference: true,
    });
    const changed = kept('transcript.ndjson').replace('"kind":"leased"', '"kind":"leest"');
    writeFileSync(join(folder, 'changed/transcript.ndjson'), changed);

    const { code, stderr } = await here('report', 'changed', '--format', 'html');

    expect(code).toBe(3);
    expect(stderr).toMatch(/does not follow the line before/);
  });
});

describe('oso-keur diff', () => {
  it('of a run and itself has nothing new, and cannot tell, as only a part was played', async () => {
    const { code, stdout } = await here('diff', 'reports/latest', 'reports/latest/run.json');

    expect(code).toBe(2);
    expect(stdout).toContain('0 nieuw, ');
    expect(stdout).toContain('nog open');
  });

  it('ends with 1 when something new fails, in every format', async () => {
    const results = record().results.map((result) => {
      return { ...result, outcome: 'passed' as const, findings: [] };
    });
    writeFileSync(join(folder, 'sound.json'), JSON.stringify({ ...record(), results }));

    const text = await here('diff', 'sound.json', 'reports/latest', '--lang', 'en');
    const json = await here('diff', 'sound.json', 'reports/latest', '--format', 'json');
    const markdown = await here('diff', 'sound.json', 'reports/latest', '--format', 'markdown');

    expect([text.code, json.code, markdown.code]).toEqual([1, 1, 1]);
    expect(text.stdout).toContain('Something new fails');
    expect(JSON.parse(json.stdout).outcome).toBe('failed');
    expect(markdown.stdout).toMatch(/^## ✗ Er faalt iets nieuws: Referentie-LAS 1\n/);
  });

  it('with a run that is not there ends with 3', async () => {
    const { code, stderr } = await here('diff', 'reports/latest', 'nergens');

    expect(code).toBe(3);
    expect(stderr).toContain('"nergens');
  });
});
