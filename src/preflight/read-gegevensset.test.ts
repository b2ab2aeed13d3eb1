import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack, wholePacks } from '#law/pack-versions.ts';
import { schemasFolder } from '#law/schema-file.ts';
import { readGegevensset } from './read-gegevensset.ts';

/** Puts a copy of our newest pack elsewhere, with one text of one of its files replaced. */
function copyWith(file: string, was: string, is: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'oso-keur-pack-')), 'own');
  cpSync(join(schemasFolder, 'gegevensset', newestPack), folder, { recursive: true });
  const path = join(folder, file);
  const content = readFileSync(path, 'utf8');
  expect(content).toContain(was);
  writeFileSync(path, content.replace(was, is));
  return folder;
}

describe('a gegevensset by its version or its folder', () => {
  it.each(wholePacks)('is the same either way: %s', (version) => {
    const { pack, elements, rules } = readGegevensset(join(schemasFolder, 'gegevensset', version));
    const byVersion = readGegevensset(version);

    expect(byVersion).toBe(loadDossierLaw(version));
    expect({ pack, elements, rules }).toEqual({
      pack: byVersion.pack,
      elements: byVersion.elements,
      rules: byVersion.rules,
    });
  });

  it('is told to be neither, with what there is', () => {
    expect(() => readGegevensset('2016.1')).toThrow(
      /^There is no gegevensset "2016.1": use one of 2017.1, .*2019.1, or name the folder of a pack$/,
    );
  });

  it('is told to be no pack where a file of it is absent', () => {
    const folder = copyWith('pack.json', '"dossier"', '"dossier"');
    rmSync(join(folder, 'codelists.json'));

    expect(() => readGegevensset(folder)).toThrow(
      /Cannot read the file ".*codelists.json" \(ENOENT\)/,
    );
  });

  it('is told to be no pack where no rules are', () => {
    const folder = copyWith('pack.json', '"dossier"', '"dossier"');
    rmSync(join(folder, 'rules'), { recursive: true });

    expect(() => readGegevensset(folder)).toThrow(/^The pack in ".*" has no rules: put /);
  });

  it.each([
    ['no JSON', 'pack.json', '{', '{{', /"[^"]*pack.json" is no JSON: /],
    ['a key too many', 'pack.json', '"root"', '"wortel": 1, "root"', /unknown key "wortel"/],
    [
      'another root',
      'pack.json',
      '"root": "dossier"',
      '"root": "dossiers"',
      /"pack.json": its root/,
    ],
    [
      'kinds that leave some out',
      'pack.json',
      '{ "family": "overstap-unknown" }',
      '{ "family": "overstap-unknown", "overstapsOf": "overstap" }',
      /the last of "otherwise"/,
    ],
    [
      'a type that is not there',
      'elements.json',
      '"element": "pakketnaam", "type": "tekst"',
      '"element": "pakketnaam", "type": "teksten"',
      /"pakketnaam" is of the type "teksten", which is not there/,
    ],
    [
      'an element twice in a block',
      'elements.json',
      '"element": "pakketnaam", "type": "tekst"',
      '"element": "pakketversie", "type": "tekst"',
      /"pakketversie" stands twice in the block "metadata"/,
    ],
    [
      'a block in itself',
      'elements.json',
      '"element": "categorie_uitlevering", "type": "categorie_uitlevering"',
      '"element": "categorie_uitlevering", "type": "metadata"',
      /the block "metadata" holds itself/,
    ],
    [
      'a block that extends what is not there',
      'elements.json',
      '"content": [',
      '"extends": "niets", "content": [',
      /extends "niets", which is not there/,
    ],
    [
      'a code list that is not there',
      'rules/code-lists.json',
      '"codelist": "2"',
      '"codelist": "999"',
      /code list "999"/,
    ],
    ['a key twice', 'rules/common.json', '"C056"', '"C055"', /two rules have the key "C055"/],
    [
      'a rule without a message',
      'rules/common.json',
      '"message"',
      '"reason": "x", "rule": "y", "aliases": ["z"], "alsoRules"',
      /rules.common.json" has a wrong value at the key/,
    ],
    [
      'a rule that is not complete',
      'rules/common.json',
      '"at": "//communicatie",',
      '',
      /Rule "C055" in the file ".*common.json" lacks the key "at"/,
    ],
  ])('is told what is wrong with it: %s', (_what, file, was, is, message) => {
    expect(() => readGegevensset(copyWith(file, was, is))).toThrow(message);
  });
});
