import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { readSchemaFile } from '#law/schema-file.ts';
import { failedRun } from '#verify/run-files.test-support.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-verify-command-'));
const osoKeur = osoKeurIn(folder);
const real = (await failedRun()).folder;

afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of a real run, to write in. */
function copied(name: string): string {
  const copy = join(folder, name);
  cpSync(real, copy, { recursive: true, dereference: true });
  return copy;
}

function validator(name: string) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(readSchemaFile('run.schema.json') as SchemaObject);
  return ajv.compile(readSchemaFile(name) as SchemaObject);
}

describe('oso-keur verify', () => {
  it('ends with 0 for a run that nobody wrote in, though it failed, and says what it comes to', async () => {
    const { code, stdout } = await osoKeur('verify', real);

    expect(code).toBe(0);
    expect(stdout).toMatch(/^IN ORDE$/m);
    expect(stdout).toMatch(
      /^Oordeel, berekend uit het transcript: geen oordeel: gedeeltelijke run$/m,
    );
    expect(stdout).toMatch(/^ {2}Het slechtste dat is gezien: niet voldaan$/m);
    expect(stdout).toContain('docs/verify.md');
  });

  it('ends with 1 where a report beside the run says something else, and names it; what else lies there is told', async () => {
    const copy = copied('another-junit');
    writeFileSync(join(copy, 'junit.xml'), '<testsuites/>');
    mkdirSync(join(copy, 'allure-report'));
    mkdirSync(join(copy, 'allure-results/history'));

    const { code, stdout } = await osoKeur('verify', copy, '--lang', 'en');

    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ junit\.xml: .*: junit\.xml$/m);
    expect(stdout).toMatch(/^✓ summary\.md: /m);
    expect(stdout).toMatch(/^✓ allure-results: /m);
    expect(stdout).toMatch(/^! Other files: .*: allure-report, allure-results\/history$/m);
  });

  it.each(['run.json', 'transcript.ndjson'])(
    'takes %s for the run that it belongs to',
    async (name) => {
      const { code } = await osoKeur('verify', join(real, name));

      expect(code).toBe(0);
    },
  );

  it('ends with 1 for a run that somebody wrote in, and says where', async () => {
    const run = copied('written');
    const path = join(run, 'run.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"worst": "failed"', '"worst": "passed"'),
    );
    const { code, stdout } = await osoKeur('verify', run, '--lang', 'en');

    expect(code).toBe(1);
    expect(stdout).toMatch(/^NOT SOUND/m);
    expect(stdout).toMatch(
      /^✗ run\.json: Something else comes out of the transcript: partial\.worst$/m,
    );
  });

  it('ends with 1 for a byte that is no UTF-8', async () => {
    const run = copied('bytes');
    const path = join(run, 'transcript.ndjson');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = 0xff;
    writeFileSync(path, bytes);

    expect((await osoKeur('verify', run)).code).toBe(1);
  });

  it('ends with 2 for a run that was killed, and gives no verdict', async () => {
    const run = join(folder, 'killed');
    cpSync(join(real, 'transcript.ndjson'), join(run, 'transcript.ndjson'));
    if (existsSync(join(real, 'bodies'))) {
      cpSync(join(real, 'bodies'), join(run, 'bodies'), { recursive: true });
    }
    truncateSync(
      join(run, 'transcript.ndjson'),
      readFileSync(join(run, 'transcript.ndjson')).length >> 1,
    );
    const { code, stdout } = await osoKeur('verify', run, '--lang', 'en');

    expect(code).toBe(2);
    expect(stdout).toMatch(/^INCOMPLETE$/m);
    expect(stdout).toMatch(
      /^Verdict, computed from the transcript: no verdict possible \(incomplete\)$/m,
    );
  });

  it('ends with 3 where there is no run', async () => {
    const { code, stderr } = await osoKeur('verify', folder);

    expect(code).toBe(3);
    expect(stderr).toMatch(/^There is nothing to verify in "/);
  });

  it('prints JSON as its schema describes', async () => {
    const isValid = validator('verify.schema.json');
    const { stdout } = await osoKeur('verify', real, '--format', 'json');

    isValid(JSON.parse(stdout));

    expect(isValid.errors).toBeNull();
    expect(JSON.parse(stdout)).toMatchObject({ subject: 'run', standing: 'sound' });
  });

  it('judges a run by the data that was laid over ours, and says so where it was not', async () => {
    const overlay = join(folder, 'overlay');
    cpSync(join(real), overlay, { recursive: true });
    writeFileSync(join(overlay, 'assumptions.json'), '[]');
    const { code, stdout } = await osoKeur('verify', real, '--exchange', overlay, '--lang', 'en');

    expect(code).toBe(0);
    expect(stdout).toMatch(/^✓ Requirements and data: The same/m);
  });
});

describe('oso-keur dispute', () => {
  it('writes a part of a run that verify judges to the same, also against the whole run', async () => {
    const { code, stdout } = await osoKeur(
      'dispute',
      real,
      'OSO-DOS-01',
      '--out',
      'part',
      '--lang',
      'en',
    );
    const verified = await osoKeur('verify', 'part', '--run', real, '--lang', 'en');

    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^\d+ of \d+ lines stand in part; "oso-keur verify part" judges them again\n$/,
    );
    expect(verified.code).toBe(0);
    expect(verified.stdout).toMatch(
      /^✓ Result: Judged again: OSO-DOS-01 not satisfied, in one scenario$/m,
    );
    expect(verified.stdout).toMatch(
      /^✓ The whole transcript: Every line stands there, at its place$/m,
    );
  });

  it('writes dispute.json as its schema describes', async () => {
    const isValid = validator('dispute.schema.json');
    await osoKeur('dispute', real, 'OSO-SES-01', '--out', 'described');

    isValid(JSON.parse(readFileSync(join(folder, 'described/dispute.json'), 'utf8')));

    expect(isValid.errors).toBeNull();
  });

  it('names the folder for the run and the requirement unless told otherwise', async () => {
    await osoKeur('dispute', real, 'OSO-ROB-10');
    const { volatile } = JSON.parse(readFileSync(join(real, 'run.json'), 'utf8'));

    expect(existsSync(join(folder, `dispute-${volatile.runId}-OSO-ROB-10/entries.ndjson`))).toBe(
      true,
    );
  });

  it('writes over nothing', async () => {
    await osoKeur('dispute', real, 'OSO-DOS-01', '--out', 'once');
    const { code, stderr } = await osoKeur('dispute', real, 'OSO-DOS-01', '--out', 'once');

    expect(code).toBe(3);
    expect(stderr).toMatch(/^Cannot write to "once": something is there already/);
  });

  it('ends with 3 for what got no result', async () => {
    const { code, stderr } = await osoKeur('dispute', real, 'OSO-BRON-07');

    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^Cannot judge "OSO-BRON-07" again: it got no result in this run \(not reached\)/,
    );
  });

  it('misses its entries where they are gone', async () => {
    await osoKeur('dispute', real, 'OSO-DOS-01', '--out', 'halved');
    rmSync(join(folder, 'halved/entries.ndjson'));
    const { code, stderr } = await osoKeur('verify', 'halved');

    expect(code).toBe(3);
    expect(stderr).toMatch(/^There is no "entries\.ndjson" in "halved"/);
  });
});
