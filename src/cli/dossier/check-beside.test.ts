import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const invented = join(packageRoot, 'tools/invented-standard');
const folder = mkdtempSync(join(tmpdir(), 'oso-keur-beside-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(join(invented, 'bundle'), join(folder, 'bundle'), { recursive: true, dereference: true });
const sound = readFileSync(
  join(folder, 'bundle/OV/examples/Voorbeeldbundel_OV_CLUBCLUB_full.xml'),
  'utf8',
);
const disclosed = sound.replace('<verblijfgeheim>false', '<verblijfgeheim>true');
const osoKeur = osoKeurIn(folder);
await osoKeur('gegevensset', 'import', 'bundle', '--out', 'pack');

const beside = (...options: string[]) =>
  osoKeur('check', '--gegevensset', 'pack', '--official', 'bundle', ...options);

function fileWith(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Copies the bundle, with one file of it changed. */
function bundleWith(name: string, path: string, change: (content: string) => string): string {
  cpSync(join(folder, 'bundle'), join(folder, name), { recursive: true });
  const file = join(folder, name, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return name;
}

describe('oso-keur check --official', async () => {
  const young = sound.replace('<geboren>2017', '<geboren>2029');
  const often = sound.replace(/<blessure>[\s\S]*<\/blessure>/, (one) => one.repeat(4));
  const badlyNumbered = sound.replace('<clubnummer>WG014', '<clubnummer>014');
  const mischief = sound
    .replace('>Noor<', '>&x;<')
    .replace(
      '<spelersbundel ',
      '<!DOCTYPE spelersbundel [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<spelersbundel ',
    );
  const all = [
    fileWith('goed.xml', sound),
    fileWith('fout.xml', disclosed),
    fileWith('jong.xml', young),
    fileWith('stuk.xml', badlyNumbered),
    fileWith('doctype.xml', mischief),
    fileWith('vaak.xml', often),
  ];
  const told = await beside(...all);
  const speaker = '/spelersbundel[1]/vereniging[1]/speler[1]';

  it('tells of each dossier what both find, and ends with 1 when that is anything', () => {
    expect(told).toMatchObject({ code: 1, stderr: '' });
    expect(told.stdout).toContain(
      [
        'goed.xml: beide vinden niets',
        'fout.xml:',
        `  beide: CW.08 (O008) ${speaker}`,
        '    wij: Een geheim verblijf gaat niet mee in een clubwissel.',
        '    zij: Een geheim verblijf gaat niet mee in een clubwissel.',
        'jong.xml:',
      ].join('\n'),
    );
    expect(told.stdout).toContain(
      '\nNaast "bundle": 6 bestanden, 3 gelijk, 3 met verschil, 0 onleesbaar; bevindingen: 2 van beide, 1 alleen van ons, 2 alleen van de gepubliceerde validator; onverklaard: 0\n',
    );
  });

  it('finds the same by a bundle in a ZIP, of which nothing stays', async () => {
    const files = readdirSync(join(folder, 'bundle'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(xsd|xsl|xml)$/.test(file))
      .map((file) => [file, new Uint8Array(readFileSync(join(folder, 'bundle', file)))] as const);
    writeFileSync(join(folder, 'bundle.zip'), zipSync(Object.fromEntries(files)));

    const { code, stdout } = await osoKeur(
      ...['check', '--gegevensset', 'pack', '--official', 'bundle.zip'],
      ...all,
    );

    expect(code).toBe(told.code);
    expect(stdout.replaceAll('bundle.zip', 'bundle')).toBe(told.stdout);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('oso-keur-bundle-'))).toEqual([]);
  });

  it('says of a rule that an import did not recognise where it stands, in a copy of it too', () => {
    expect(told.stdout).toMatch(/→ Bij het inlezen niet herkend: OV\/ToetsClubwissel.xsl:\d+ /);
    expect(told.stdout).toMatch(/→ Bij het inlezen niet herkend: common\/ToetsBundel.*.xsl:\d+ /);
  });

  it('takes broken structure for one thing, with the words of both', () => {
    expect(told.stdout).toMatch(
      /beide: XML Schema \/spelersbundel\[1\]\n {4}wij: 24: .*\n {4}zij: 24: .*clubnummer/,
    );
  });

  it('gives no document type to the published validator, so that nothing is fetched', () => {
    expect(told.stdout).toContain('→ Niet aan de gepubliceerde validator gegeven');
  });

  it('prints JSON as its schema describes; a file that is not there makes it end with 3', async () => {
    const isValid = new Ajv2020().compile(
      readSchemaFile('check-official.schema.json') as SchemaObject,
    );

    const ended = await beside(...all, 'nergens.xml', '--format', 'json', '--lang', 'en');

    const printed = JSON.parse(ended.stdout);
    isValid(printed);
    expect(isValid.errors ?? []).toEqual([]);
    expect(printed.counts).toMatchObject({ files: 7, same: 3, unreadable: 1, unexplained: 0 });
    expect(ended).toMatchObject({ code: 3, stderr: 'nergens.xml cannot be read (ENOENT)\n' });
  });

  it('shows a rule that the stylesheet no longer has as only ours, and ends with 0 where nothing is found', async () => {
    const mutilated = bundleWith('mutilated', 'OV/ToetsClubwissel.xsl', (content) =>
      content.replace('and (sb:verblijf)"', 'and (sb:verblijf_)"'),
    );

    const ended = await beside('fout.xml', '--official', mutilated);
    const clean = await beside('goed.xml', '--official', mutilated, '--lang', 'en');

    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain(`  alleen wij: CW.08 (O008) ${speaker}`);
    expect(ended.stdout).toContain('→ Onverklaard: een fout van ons of van de bundel');
    expect(clean).toMatchObject({ code: 0, stderr: '' });
    expect(clean.stdout).toContain('goed.xml: both find nothing\n\nBeside "mutilated": 1 file,');
  });

  it('shows a rule that our pack has not as only theirs, and where it stands', async () => {
    cpSync(join(folder, 'pack'), join(folder, 'poorer'), { recursive: true });
    for (const name of readdirSync(join(folder, 'poorer/rules'))) {
      const file = join(folder, 'poorer/rules', name);
      const rows = JSON.parse(readFileSync(file, 'utf8'));
      const rules = rows.rules.filter(({ rule }: { rule: string }) => rule !== 'CW.08');
      writeFileSync(file, JSON.stringify({ ...rows, rules }));
    }

    const { code, stdout } = await beside('fout.xml', '--gegevensset', 'poorer');

    expect(code).toBe(1);
    expect(stdout).toMatch(
      /alleen de gepubliceerde validator: OV\/ToetsClubwissel.xsl:\d+ .*speler\[1\]\n {4}zij: Een geheim/,
    );
    expect(stdout).toContain('onverklaard: 1');
  });
});

describe('oso-keur check --official refuses', () => {
  const good = fileWith('goed.xml', sound);
  const twice = (content: string) =>
    content.replace('version="2.0"', 'version="2.0" version="2.0"');
  const unknown = (content: string) => content.replace('not(sb:vrijgave)', 'nonsense(sb:vrijgave)');
  const loose = (content: string) => content.replace('type="spelerType"', 'type="niemandType"');
  const other = (content: string) =>
    content.replace('<meldingen>', '<iets>').replace('</meldingen>', '</iets>');

  it.each([
    ['a folder that is not there', 'nowhere', /^There is no folder "nowhere": name the folder/],
    [
      'a folder with nothing in it',
      'pack',
      /^Cannot use the bundle: ".*common" must hold one \*\.xsd/,
    ],
    [
      'a stylesheet that is no XML',
      bundleWith('a', 'OV/ToetsClubwissel.xsl', twice),
      /^Cannot read ".*ToetsClubwissel.xsl"/,
    ],
    [
      'a stylesheet that does not compile',
      bundleWith('b', 'OV/ToetsClubwissel.xsl', unknown),
      /^Cannot compile the stylesheet/,
    ],
    [
      'an XML Schema that is none',
      bundleWith('c', 'common/Bundelgegevens.xsd', loose),
      /^Cannot use the XML Schema/,
    ],
    [
      'a stylesheet that writes something else',
      bundleWith('d', 'OV/include/ToetsBundelgegevens_3.1.xsl', other),
      /writes "iets" instead of "meldingen"/,
    ],
  ])('%s', async (_, bundle, why) => {
    const { code, stdout, stderr } = await beside(good, '--official', bundle);

    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(why);
  });

  it.each([
    [
      'a bundle of another gegevensset',
      ['--gegevensset', '2019.1'],
      /name the gegevensset of the bundle/,
    ],
    [
      'a Saxon that is not there',
      ['--saxon', 'nowhere.jar'],
      /^There is no "nowhere.jar": give the jar/,
    ],
    ['a format that is for files one by one', ['--format', 'sarif'], /use --format text or json/],
    [
      'a profile that is not the one of the dossier',
      ['--profile', 'CLUBSEL'],
      /cannot be used with option/,
    ],
  ])('%s', async (_, options, why) => {
    const { code, stderr } = await beside(good, ...options);

    expect(code).toBe(3);
    expect(stderr).toMatch(why);
  });

  it('--saxon without a bundle', async () => {
    const { code, stderr } = await osoKeur('check', good, '--saxon', 'some.jar');

    expect(code).toBe(3);
    expect(stderr).toContain('name that with --official');
  });
});
