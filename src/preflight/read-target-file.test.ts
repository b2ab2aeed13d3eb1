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
    expect(target.tls).toEqual({ folder: join(folder, 'oso-keur-tls') });
  });

  it('may name a program for the zoeksleutel, which starts in the folder of the file', () => {
    const { zoeksleutel } = readTargetFile(
      fileWith(example.replace('{ key: alleen-voor-tests }', '{ command: [node, keys.mjs] }')),
    );

    expect(zoeksleutel).toEqual({ command: ['node', 'keys.mjs'], folder });
  });

  it('names a gegevensset by version, or a folder from where it lies itself', () => {
    const withoutYear = example.replace(/^gegevensset:.*$/m, '');
    const named = (gegevensset: string) =>
      readTargetFile(fileWith(`${withoutYear}\ngegevensset: ${gegevensset}\n`)).gegevensset;

    expect(named('2018.1.1')).toBe('2018.1.1');
    expect(named('own/pack')).toBe(join(folder, 'own/pack'));
    expect(() => named('2018.1')).toThrow(/wrong value at the key "gegevensset": put it in quotes/);
    expect(readTargetFile(fileWith(withoutYear)).gegevensset).toBeUndefined();
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
    [
      'O for 0 in a BRIN',
      example.replace('brin: 99ZP', 'brin: OOZP'),
      'line 20, column 5, .* at the key "schools.0.brin": "OOZP" is not a BRIN.*; the letter O',
    ],
    [
      'a key that is nearly right',
      example.replace('endpoint:', 'endpont:'),
      'unknown key "endpont": you may have meant "endpoint"',
    ],
    [
      'a value that is nearly right',
      example.replace('[POVO]', '[POV0]'),
      'capabilities.profiles.0": use one of .*perhaps "POVO"',
    ],
    [
      'a text for a number',
      example.replace('8443', 'http'),
      'at the key "cast.trafficCenterPort": it must be integer',
    ],
    [
      'the same key twice',
      example.replace('release:', 'oin: "1"\nrelease:'),
      'this key stands there already',
    ],
    [
      'more of itself than can be read',
      `x: &a [1,1,1,1,1,1,1,1,1]\n${example.replace('features: []', 'features: [*b,*b,*b,*b,*b,*b,*b,*b]').replace('product:', 'y: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nproduct:')}`,
      'refers to itself too often',
    ],
    [
      'our test CA and certificates of its own',
      example.replace(
        /^tls:.*$/m,
        'tls: { folder: a, school: { pfx: b }, trafficCenter: { pfx: c }, trust: d }',
      ),
      'at the key "tls.folder": this key does not go with the others here',
    ],
    [
      'own certificates and nobody who is trusted',
      example.replace(/^tls:.*$/m, 'tls: { school: { pfx: b }, trafficCenter: { pfx: c } }'),
      'lacks the key "tls.trust"',
    ],
    [
      'a certificate without its key',
      example.replace(
        /^tls:.*$/m,
        'tls: { school: { certificate: b }, trafficCenter: { pfx: c }, trust: d }',
      ),
      'lacks the key "tls.school.key"',
    ],
    [
      'pupils who come through OSO where no person takes part',
      example.replace('account: oso-keur }', 'account: oso-keur, load: oso }'),
      'key "driver.load": this is for a person, and none takes part here',
    ],
    [
      'a way for pupils that there is not',
      example.replace('account: oso-keur }', 'account: oso-keur, load: fax }'),
      'key "driver.load": use one of files, oso',
    ],
    [
      'a variable that is not there',
      example.replace('key: alleen-voor-tests', 'key: { env: OSO_KEUR_NERGENS }'),
      'key "zoeksleutel.key": the environment variable "OSO_KEUR_NERGENS" is not there or empty',
    ],
    [
      'a secret file that is not there',
      example.replace('key: alleen-voor-tests', 'key: { file: nergens }'),
      'key "zoeksleutel.key": the file "nergens" cannot be read .ENOENT',
    ],
    [
      'a secret kept nowhere',
      example.replace('key: alleen-voor-tests', 'key: { vault: x }'),
      'unknown key "zoeksleutel.key.vault"',
    ],
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
    ['a tab', example.replace('  - brin', '\t- brin'), 'line 20, column 1: Tabs'],
    ['nothing', '', 'holds no target'],
    ['a list', '- 1\n', 'holds no target'],
  ])('with %s is refused in one sentence that names it', (_what, content, sentence) => {
    const path = fileWith(content);

    expect(() => readTargetFile(path)).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: expect.stringMatching(
          new RegExp(`^The target file ".*oso-keur.yaml",? [^\n]*${sentence}`),
        ),
      }),
    );
  });

  it('may keep secrets in the environment and in files, and never quotes them', () => {
    writeFileSync(join(folder, 'secret.txt'), 'from-a-file\n');
    const keyOf = (secret: string, env = {}) =>
      readTargetFile(
        fileWith(example.replace('{ key: alleen-voor-tests }', `{ key: ${secret} }`)),
        env,
      ).zoeksleutel;

    expect(keyOf('{ file: secret.txt }')).toEqual({ key: 'from-a-file' });
    expect(keyOf('{ env: KEY }', { KEY: 'from-the-environment' })).toEqual({
      key: 'from-the-environment',
    });
    expect(() => keyOf('{ env: KEY }', { KEY: 'short-1' })).toThrow(
      /at the key "zoeksleutel.key": it must NOT have fewer/,
    );
    expect(() => keyOf('{ env: KEY }', { KEY: 'short-1' })).not.toThrow(/short-1/);
  });

  it('may keep the account of the driver in the environment', () => {
    const file = fileWith(example.replace('account: oso-keur', 'account: { env: ACCOUNT }'));

    expect(readTargetFile(file, { ACCOUNT: 'keur-ci' }).driver.account).toBe('keur-ci');
    expect(() => readTargetFile(file, {})).toThrow(
      'the key "driver.account": the environment variable "ACCOUNT" is not there or empty',
    );
  });

  it('may name certificates of its own and a proxy, with paths from its own folder', () => {
    const own = `tls: { school: { pfx: s.pfx, password: { env: P } }, trafficCenter: { certificate: t.pem, key: /k }, trust: ca.pem, proxy: { env: X } }`;
    const env = { P: 'secret', X: 'http://user:pass@proxy.test:3128' };

    const { tls } = readTargetFile(fileWith(example.replace(/^tls:.*$/m, own)), env);

    expect(tls).toEqual({
      school: { pfx: join(folder, 's.pfx'), password: 'secret' },
      trafficCenter: { certificate: join(folder, 't.pem'), key: '/k' },
      trust: [join(folder, 'ca.pem')],
      proxy: env.X,
    });
  });

  it('is complained of in Dutch as well', () => {
    const path = fileWith(example.replace('endpoint:', 'endpont:'));

    expect(() => readTargetFile(path)).toThrow(
      expect.objectContaining({
        said: expect.objectContaining({
          nl: expect.stringMatching(
            /^Het doelbestand ".*", regel 15, kolom 1, heeft een onbekende sleutel "endpont": bedoeld is misschien "endpoint"$/,
          ),
        }),
      }),
    );
  });

  it('has a description for every key of its schema, for editors', () => {
    const schema = JSON.parse(
      readFileSync(join(packageRoot, 'schemas/target.schema.json'), 'utf8'),
    );
    const without = (node: unknown, path: string): string[] => {
      if (typeof node !== 'object' || node === null) return [];
      return Object.entries(node).flatMap(([name, below]) => [
        ...(/\/properties$/.test(path) && below !== false && !('description' in below)
          ? [`${path}/${name}`]
          : []),
        ...without(below, `${path}/${name}`),
      ]);
    };

    expect(without(schema, '')).toEqual([]);
  });

  it('that is not there is told by name', () => {
    expect(() => readTargetFile('nergens.yaml')).toThrow(
      'Cannot read the target file "nergens.yaml" (ENOENT): name a file that exists',
    );
  });
});
