import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { packageRoot } from '#law/package-root.ts';
import { importBundle, packFiles } from './import-gegevensset.ts';
import { readGegevensset } from './read-gegevensset.ts';

const bundle = join(packageRoot, 'tools/invented-standard/bundle');
const whole = importBundle(bundle, {});

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'oso-keur-import-'));
}

/** Writes the pack of an import, and gives its folder. */
function written(): string {
  const folder = newFolder();
  for (const { path, content } of packFiles(whole)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A copy of the bundle, links as links. */
function copied(): string {
  const folder = join(newFolder(), 'bundel');
  cpSync(bundle, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

/** The files of the bundle by their paths, what links lead to in their place. */
function contents(): Record<string, Uint8Array> {
  const paths = readdirSync(bundle, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => /\.x[ms][ld]$/.test(path));
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(bundle, path))]));
}

function zipped(files: Record<string, Uint8Array>): string {
  const path = join(newFolder(), 'bundel.zip');
  writeFileSync(path, zipSync(files));
  return path;
}

describe('an invented standard that nothing here knows', () => {
  it('becomes a pack that is read back the same', () => {
    const { pack, elements, rules } = readGegevensset(written());

    expect({ pack, elements, rules }).toEqual({
      pack: whole.pack,
      elements: whole.elements,
      rules: {
        ...whole.rules,
        rules: whole.rules.rules.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
      },
    });
  });

  it('has thirty rules of its own texts, and names the three in other shapes by file and line', () => {
    const official = whole.rules.rules.filter(({ key }) => !key.startsWith('X-'));

    expect(official).toHaveLength(30);
    expect(official.find(({ rule }) => rule === 'VD.06')).toMatchObject({
      families: ['swv'],
      at: '//aanbeveling',
      applies: { isTrue: 'overlegnodig' },
      holds: { present: 'overlegmet' },
      message: { nl: 'Een voordracht die overleg nodig vindt, zegt met wie.' },
    });
    expect(
      whole.pack.notJudged?.map(({ file, line, what }) => [file, line, what.slice(0, 5)]),
    ).toEqual([
      ['common/ToetsBundelgegevens.xsl', 117, 'AL.03'],
      ['OV/ToetsClubwissel.xsl', 79, 'CW.10'],
      ['PaO/ToetsVoordracht.xsl', 60, 'VD.07'],
    ]);
  });

  it('has the profiles that its stylesheets tell apart, and the matrix of its examples', () => {
    const { kinds, categories } = whole.pack;

    expect(kinds.overdrachtsoortAt).toBe('/spelersbundel/soortbundel');
    expect(kinds.overstapAt).toBe('/spelersbundel/kop/route');
    expect(Object.keys(kinds.profiles)).toEqual(['CLUBCLUB', 'CLUBSEL']);
    expect(categories.map(({ flag, matrix }) => [flag, matrix])).toEqual([
      ['deel_medeweten', { CLUBCLUB: ['VERPLICHT'], CLUBSEL: ['OPTIONEEL', 'OPT-UIT'] }],
      ['deel_blessures', { CLUBCLUB: ['OPTIONEEL', 'OPT-UIT'], CLUBSEL: ['OPTIONEEL', 'OPT-UIT'] }],
    ]);
  });

  it('finds its own examples in order', () => {
    const law = readGegevensset(written());
    const examples = Object.entries(contents()).filter(([path]) => path.includes('examples'));

    expect(examples).toHaveLength(4);
    expect(examples.flatMap(([, bytes]) => checkDossier(bytes, law).findings)).toEqual([]);
  });
});

describe('a bundle', () => {
  it('is the same as a ZIP, of copies, below a folder, or with links that are left as texts', () => {
    const files = contents();
    const below = Object.entries(files).map(
      ([path, bytes]) => [`bundel-3.1/${path}`, bytes] as const,
    );
    const links = {
      ...files,
      'OV/include/ToetsBundelgegevens_3.1.xsl': strToU8('../../common/ToetsBundelgegevens.xsl'),
      'PaO/Bundelgegevens_3.1.xsd': strToU8('../common/Bundelgegevens.xsd\n'),
    };

    for (const one of [files, Object.fromEntries(below), links]) {
      expect(importBundle(zipped(one), {})).toEqual(whole);
    }
  });

  it('is not read where it leads out of itself', () => {
    const folder = copied();
    rmSync(join(folder, 'OV/Bundelgegevens_3.1.xsd'));
    symlinkSync('/etc/hostname', join(folder, 'OV/Bundelgegevens_3.1.xsd'));
    const outside = zipped({ ...contents(), '../kwaad.xsl': strToU8('<a/>') });
    const included = copied();
    const sheet = join(included, 'OV/ToetsClubwissel.xsl');
    const text = readFileSync(sheet, 'utf8');
    writeFileSync(sheet, text.replace('include/Toets', '../../../Toets'));

    expect(() => importBundle(folder, {})).toThrow(/leads out of the bundle; put a copy/);
    expect(() => importBundle(outside, {})).toThrow(/"..\/kwaad.xsl" would lie outside/);
    expect(() => importBundle(included, {})).toThrow(
      /ToetsClubwissel.xsl", line 7: .*not in the folder/,
    );
  });

  it('is not read where a link leads to nothing', () => {
    const folder = copied();
    rmSync(join(folder, 'common/ToetsBundelgegevens.xsl'));
    const texts = { ...contents(), 'OV/include/x.xsl': strToU8('../../weg.xsl') };

    expect(() => importBundle(folder, {})).toThrow(/it leads to nothing; put a copy/);
    expect(() => importBundle(zipped(texts), {})).toThrow(/names another file, "weg.xsl", which/);
  });

  it('is not read where it is far too large', () => {
    const large = zipped({ 'a.xml': new Uint8Array(50_000_001) });
    const many = zipped(
      Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.xml`, strToU8('<a/>')])),
    );

    expect(() => importBundle(large, {})).toThrow(/holds more than 500 files, or 50000000 bytes/);
    expect(() => importBundle(many, {})).toThrow(/holds more than 500 files/);
  });

  it('is not read where it is nothing', () => {
    const nothing = newFolder();
    const noZip = join(nothing, 'bundel.zip');
    writeFileSync(noZip, 'geen ZIP');

    expect(() => importBundle(join(nothing, 'weg'), {})).toThrow(
      /\(ENOENT\): name a folder or a ZIP/,
    );
    expect(() => importBundle(nothing, {})).toThrow(/holds no XML Schema, stylesheet or example/);
    expect(() => importBundle(noZip, {})).toThrow(/as a ZIP \(invalid zip data\)/);
  });

  it.each([
    [
      'broken XML',
      'common/Bundelgegevens.xsd',
      '</xs:schema>',
      '',
      /Cannot read "[^"]*Bundelgegevens[^"]*" of/,
    ],
    [
      'another construct',
      'common/Bundelgegevens.xsd',
      '<xs:sequence maxOccurs="unbounded">',
      '<xs:sequence maxOccurs="4">',
      /Bundelgegevens[^"]*", line 178: "sequence" from 1 to 4 times/,
    ],
    [
      'a document type',
      'OV/ToetsClubwissel.xsl',
      '<xsl:stylesheet',
      '<!DOCTYPE a><xsl:stylesheet',
      /ToetsClubwissel.xsl" of/,
    ],
    [
      'another XSLT',
      'OV/ToetsClubwissel.xsl',
      'version="2.0"',
      'version="3.0"',
      /XSLT 3.0 is not understood/,
    ],
    [
      'a template that is not there',
      'OV/ToetsClubwissel.xsl',
      '<xsl:template name="melding">',
      '<xsl:template name="anders">',
      /there is no template "melding"/,
    ],
  ])('is told what is wrong in it: %s', (_what, file, was, is, message) => {
    const folder = copied();
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(was);
    writeFileSync(path, text.replace(was, is));

    expect(() => importBundle(folder, {})).toThrow(message);
  });

  it('is told what it lacks', () => {
    const files = contents();
    const only = (wanted: RegExp) =>
      zipped(Object.fromEntries(Object.entries(files).filter(([path]) => wanted.test(path))));

    expect(() => importBundle(only(/xsl$/), {})).toThrow('holds no XML Schema to import');
    expect(() => importBundle(only(/xsd$/), {})).toThrow('holds no stylesheet');
  });

  it('tells by itself which element is the root where it has no examples', () => {
    const files = contents();
    const bare = Object.fromEntries(
      Object.entries(files).filter(([path]) => !path.includes('examples')),
    );

    const { pack } = importBundle(zipped(bare), {});

    expect(pack.root).toBe('spelersbundel');
    expect(pack.categories.map(({ matrix }) => matrix)).toEqual([{}, {}]);
  });
});
