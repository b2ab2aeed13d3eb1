import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { readTargetFile } from './read-target-file.ts';

const example = readFileSync(join(packageRoot, 'docs/examples/oso-keur.yaml'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'oso-keur-'));

function fileWith(content: string): string {
  const path = join(folder, 'oso-keur.yaml');
  writeFileSync(path, content);
  return path;
}

describe('a target file', () => {
  it('is read as the example shows', () => {
    const target = readTargetFile(fileWith(example));

    expect(target.schools.map(({ brin }) => brin)).toEqual(['99ZP', '99ZV']);
    expect(target.tls.folder).toBe(join(folder, 'oso-keur-tls'));
  });

  it('may name a program for the zoeksleutel, which starts in the folder of the file', () => {
    const { zoeksleutel } = readTargetFile(
      fileWith(example.replace('{ key: alleen-voor-tests }', '{ command: [node, keys.mjs] }')),
    );

    expect(zoeksleutel).toEqual({ command: ['node', 'keys.mjs'], folder });
  });

  it('names a gegevensset by version, or a folder from where it lies itself', () => {
    const named = (gegevensset: string) =>
      readTargetFile(fileWith(`${example}\ngegevensset: ${gegevensset}\n`)).gegevensset;

    expect(named('2018.1.1')).toBe('2018.1.1');
    expect(named('own/pack')).toBe(join(folder, 'own/pack'));
    expect(() => named('2018.1')).toThrow(/wrong value at the key "gegevensset": put it in quotes/);
    expect(readTargetFile(fileWith(example)).gegevensset).toBeUndefined();
  });

  it('gets the defaults of the schema', () => {
    const target = readTargetFile(fileWith(example.replace(/^(cast|limits):.*$/gm, '')));

    expect(target.limits).toEqual({ answerMs: 10_000, signOffMs: 30_000 });
    expect(target.cast).toEqual({
      host: '127.0.0.1',
      trafficCenterPort: 8443,
      schoolPort: 8444,
      osrPort: 8445,
      kvsPort: 8446,
    });
  });

  it.each([
    ['an unknown key', `${example}\nkleur: rood\n`, 'unknown key "kleur"'],
    ['a missing key', example.replace(/^oin:.*$/m, ''), 'lacks the key "oin"'],
    [
      'a missing inner key',
      example.replace(', account: oso-keur', ''),
      'lacks the key "driver.account"',
    ],
    ['O for 0 in a BRIN', example.replace('99ZP', 'OOZP'), 'at the key "schools.0.brin"'],
    [
      'two who make the zoeksleutel',
      example.replace('key: alleen-voor-tests', 'key: alleen-voor-tests, command: [keys]'),
      'unknown key "zoeksleutel.key"',
    ],
    [
      'nobody who makes the zoeksleutel',
      example.replace('key: alleen-voor-tests', ''),
      'lacks the key "zoeksleutel.key"',
    ],
    [
      'a program without a name',
      example.replace('key: alleen-voor-tests', 'command: []'),
      'at the key "zoeksleutel.command"',
    ],
    ['an unknown role', example.replace('[bron, doel]', '[bron, beide]'), 'use one of bron, doel'],
    [
      'a number for an OIN',
      example.replace(/"(\d{20})"/, '$1'),
      'at the key "oin": put it in quotes',
    ],
    [
      'an endpoint that is no address',
      example.replace(/https:[^\n]*/, 'https://:::x'),
      'at the key "endpoint"',
    ],
    [
      'a driver that is no address',
      example.replace('http://127.0.0.1:9080', 'http://:::'),
      'at the key "driver.url"',
    ],
    ['a tab', example.replace('  - brin', '\t- brin'), 'line 13, column 1: Tabs'],
    ['nothing', '', 'holds no target'],
    ['a list', '- 1\n', 'holds no target'],
  ])('with %s is refused in one sentence that names it', (_what, content, sentence) => {
    const path = fileWith(content);

    expect(() => readTargetFile(path)).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: expect.stringMatching(
          new RegExp(`^The target file ".*oso-keur.yaml" [^\n]*${sentence}`),
        ),
      }),
    );
  });

  it('that is not there is told by name', () => {
    expect(() => readTargetFile('nergens.yaml')).toThrow(
      'Cannot read the target file "nergens.yaml" (ENOENT): name a file that exists',
    );
  });
});
