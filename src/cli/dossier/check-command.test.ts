import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { type Ended, osoKeurIn } from '../in-process.test-support.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'oso-keur-check-'));
const sound = readFileSync(join(packageRoot, 'mocks/dossiers/povo.xml'), 'utf8');
const notInspected = sound.replace('<inzage>true</inzage>', '<inzage>false</inzage>');
const broken = notInspected.replace('<advies>50</advies>', '<raad>50</raad>');

const osoKeur = osoKeurIn(folder);

function check(options: readonly string[]): Promise<Ended> {
  return osoKeur('check', ...options);
}

/** Standard input is that of a process. */
async function checkInput(input: string) {
  const child = spawn(process.execPath, [program, 'check', '-'], { cwd: folder });
  child.stdin.end(input);
  const [stdout, code] = await Promise.all([
    textOf(child.stdout),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  return { code, stdout };
}

function fileWith(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('oso-keur check', () => {
  it('ends with 0 for a sound dossier', async () => {
    expect(await check([fileWith('goed.xml', sound)])).toEqual({
      code: 0,
      stdout: 'goed.xml: in orde\n',
      stderr: '',
    });
  });

  it('shows the rule, the place and the line of what is wrong, and ends with 1', async () => {
    const { code, stdout } = await check([fileWith('fout.xml', notInspected)]);

    expect(code).toBe(1);
    expect(stdout).toContain('fout OVa.IZ02 (O009) 31:3 /dossier[1]/inzage[1]');
    expect(stdout).toContain('31 | <inzage>');
  });

  it('shows the right line of a dossier in UTF-16', async () => {
    const utf16 = Buffer.from(`\uFEFF${notInspected.replace('UTF-8', 'UTF-16')}`, 'utf16le');

    const { stdout } = await check([fileWith('utf16.xml', utf16)]);

    expect(stdout).toContain('31 | <inzage>');
  });

  it('prints one finding a line for machines', async () => {
    const { stdout } = await check([
      fileWith('fout.xml', notInspected),
      '--format',
      'ndjson',
      '--lang',
      'en',
    ]);

    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        file: 'fout.xml',
        key: 'O009',
        rule: 'OVa.IZ02',
        layers: ['as-shipped', 'as-intended'],
        severity: 'fout',
        xpath: '/dossier[1]/inzage[1]',
        line: 31,
        column: 3,
        message: expect.stringMatching(/^[A-Z]/),
      },
    ]);
  });

  it('keeps as-shipped to structure where the published validator stops', async () => {
    const layer = ['--layer', 'as-shipped', '--format', 'ndjson'];

    const shipped = await check([fileWith('stuk.xml', broken), ...layer]);
    const intended = await check(['stuk.xml', '--layer', 'as-intended', '--format', 'ndjson']);

    expect(shipped.stdout).not.toContain('O009');
    expect(intended.stdout).toContain('O009');
    expect([shipped.code, intended.code]).toEqual([1, 1]);
  });

  it('refuses a document type before anything else', async () => {
    const attack = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><dossier>&x;</dossier>';

    const { code, stdout } = await checkInput(attack);

    expect(code).toBe(1);
    expect(stdout).toContain('S-doctype');
    expect(stdout).not.toContain('root:');
  });

  it('checks every dossier of a folder, and lets the worst decide', async () => {
    mkdirSync(join(folder, 'veel'));
    fileWith('veel/a.xml', sound);
    fileWith('veel/b.xml', notInspected);

    const { code, stdout, stderr } = await check(['veel', 'nergens.xml']);

    expect(code).toBe(3);
    expect(stdout).toContain('a.xml: in orde');
    expect(stdout).toContain('OVa.IZ02');
    expect(stderr).toBe('nergens.xml cannot be read (ENOENT)\n');
  });

  it('refuses a dossier over the limit', async () => {
    const { code, stderr } = await check([fileWith('goed.xml', sound), '--limit', '100']);

    expect(code).toBe(3);
    expect(stderr).toContain('larger than the limit of 100 bytes');
  });

  it('adds up more files than one', async () => {
    fileWith('goed.xml', sound);
    fileWith('fout.xml', notInspected);

    const many = await check(['goed.xml', 'fout.xml']);
    const one = await check(['goed.xml']);

    expect(many.stdout).toMatch(
      /\n2 bestanden: 1 in orde, 1 met bevindingen, 0 onleesbaar; 1 fout, /,
    );
    expect(one.stdout).not.toContain('bestanden');
  });

  it.each([
    ['json', (printed: string) => JSON.parse(printed).files],
    ['sarif', (printed: string) => JSON.parse(printed).runs[0].invocations],
    ['junit', (printed: string) => parseXml(printed).children],
  ])('prints one document of all files as %s, and keeps its exit code', async (format, read) => {
    fileWith('goed.xml', sound);
    fileWith('fout.xml', notInspected);

    const { code, stdout } = await check(['goed.xml', 'fout.xml', '--format', format]);

    expect(code).toBe(1);
    expect(read(stdout)).toEqual(expect.any(Array));
  });

  it('holds a dossier to the profile asked for, whatever it says itself', async () => {
    fileWith('fout.xml', notInspected);

    const own = await check(['fout.xml', '--profile', 'POVO']);
    const other = await check(['fout.xml', '--profile', 'POSWV']);
    const within = await check(['fout.xml', '--profile', 'BB']);

    expect(own).toEqual(await check(['fout.xml']));
    expect(other.stdout).toContain('fout PaO.');
    expect([own.stdout.includes('O009'), within.stdout.includes('O009')]).toEqual([true, false]);
  });

  it('suggests the year of a dossier that is of another one, and of no other dossier', async () => {
    const earlier = fileWith('2018.xml', sound.replace('/2019/dossier', '/2018/dossier'));
    const unknown = fileWith('1815.xml', sound.replace('/2019/dossier', '/1815/dossier'));
    const own = fileWith('own.xml', broken);
    const { stderr } = await check([earlier, unknown, own]);

    expect(stderr).toContain(
      '2018.xml is een dossier van een ander jaar: geef --gegevensset 2018.1.1\n',
    );
    expect(stderr).not.toContain('1815.xml');
    expect(stderr).not.toContain('own.xml');
  });

  it('refuses a profile or a format that does not exist', async () => {
    const profile = await check(['goed.xml', '--profile', 'VOPO']);
    const format = await check(['goed.xml', '--format', 'pdf']);

    expect([profile.code, format.code]).toEqual([3, 3]);
    expect(profile.stderr).toContain('POPO, POVO, VOVO, BB, POSWV, VOSWV');
  });
});
