import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import { checkClaims } from '#preflight/check-claims.ts';
import { agreesOnDeliveryPoints } from '#preflight/probes/agrees-on-delivery-points.ts';
import { hasPublicAddress } from '#preflight/probes/has-public-address.ts';
import { readTargetFile } from '#preflight/read-target-file.ts';
import { osoKeurIn } from '../in-process.test-support.ts';
import { askAll } from './ask-all.ts';
import { type Answers, questions } from './questions.ts';
import { writeTargetFile } from './write-target-file.ts';

const law = loadLaw({ release: '2022' });
const profiles = ['POPO', 'POVO', 'VOVO', 'BB', 'POSWV', 'VOSWV'];

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'oso-keur-init-'));
}

/** Any answer that a question takes. */
const answers: fc.Arbitrary<Answers> = fc.record({
  supplier: line(),
  product: line(),
  productVersion: line(),
  oin: fc.stringMatching(/^[0-9]{20}$/),
  endpoint: fc.constantFrom('https://127.0.0.1:9443/oso', 'https://las.example/a?b=%20#c'),
  roles: fc.constantFrom('bron', 'doel', 'bron,doel', 'doel,bron'),
  profiles: fc.subarray(profiles, { minLength: 1 }).map((names) => names.join(',')),
  poBrin: brin(),
  voBrin: brin(),
  swvBrin: brin(),
  driver: fc.constantFrom('http://127.0.0.1:9080', 'https://las.example/driver', 'operator'),
  account: line(),
  publicHost: fc.constantFrom('keur.example', '192.0.2.7'),
});

const drivenBy = (driver: string) => (driver === 'operator' ? { kind: driver } : { url: driver });

function line(): fc.Arbitrary<string> {
  const { pattern } = questions.find(({ key }) => key === 'supplier') ?? { pattern: /x/ };
  const awkward = fc.constantFrom("O'Brien: #1", '"', '\\', '{ a: b }', 'null', '4.2', '- x', '*a');
  return fc.oneof(awkward, fc.string({ unit: 'grapheme', minLength: 1 })).filter((one) => {
    return pattern.test(one);
  });
}

function brin(): fc.Arbitrary<string> {
  return fc.stringMatching(/^99Z[A-D]$/);
}

describe('oso-keur init', () => {
  it('writes of any answers a file that our own reader takes, and that tells what was answered', () => {
    const path = join(newFolder(), 'oso-keur.yaml');

    fc.assert(
      fc.property(answers, (given) => {
        writeFileSync(path, writeTargetFile(given, path));
        const target = readTargetFile(path);

        expect(target.product).toEqual({
          supplier: given.supplier,
          name: given.product,
          version: given.productVersion,
        });
        expect(target).toMatchObject({ oin: given.oin, endpoint: given.endpoint });
        expect(target.driver).toEqual({ ...drivenBy(given.driver), account: given.account });
        expect(target.capabilities.profiles.join(',')).toBe(given.profiles);
        expect(() => checkClaims(target, law)).not.toThrow();
        expect(agreesOnDeliveryPoints(target).outcome).toBe('ok');
        expect(hasPublicAddress(target).outcome).toBe('ok');
      }),
    );
  });

  it('takes its own fallbacks, and says so of each', async () => {
    const all = await askAll({}, undefined);

    expect(questions.filter(({ key, pattern }) => !pattern.test(all[key]))).toEqual([]);
  });

  it('asks again who answers wrongly, and what matters only', async () => {
    const asked: string[] = [];
    const script = ['', '', '', 'O', '', 'ftp://x', '', 'bron', 'POVO'];

    const all = await askAll({}, async ({ en }) => {
      asked.push(en);
      return script.shift() ?? '';
    });

    expect(all).toMatchObject({ oin: '00000003999999991000', roles: 'bron', profiles: 'POVO' });
    expect(asked.filter((words) => words.startsWith('That is not'))).toHaveLength(2);
    expect(asked.some((words) => words.includes('samenwerkingsverband'))).toBe(false);
    expect(asked.some((words) => words.includes('reach this machine'))).toBe(false);
  });

  it('writes nothing when the answers end', async () => {
    await expect(askAll({}, async () => undefined)).rejects.toThrow('nothing is written');
  });

  it('asks nothing with --yes, and tells editors where the schema is', async () => {
    const folder = newFolder();

    const ended = await osoKeurIn(folder)('init', '--yes', '--profiles', 'POVO,BB', '--lang', 'en');

    const written = readFileSync(join(folder, 'oso-keur.yaml'), 'utf8');
    const schema = /^# yaml-language-server: \$schema=(.*)$/m.exec(written)?.[1] ?? '';
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toBe('"oso-keur.yaml" is written. Next: oso-keur doctor\n');
    expect(readTargetFile(join(folder, 'oso-keur.yaml')).capabilities.profiles).toEqual([
      'POVO',
      'BB',
    ]);
    expect(existsSync(join(folder, schema))).toBe(true);
  });

  it.each([
    ['a file that is there', ['--yes'], 'stays as it is'],
    ['nobody to ask', ['--out', 'b.yaml'], 'no terminal'],
    ['a wrong option', ['--yes', '--out', 'c.yaml', '--po-brin', '99zp'], 'needs: give a BRIN'],
    ['the same twice', ['--yes', '--out', 'd.yaml', '--profiles', 'BB,BB'], 'each once'],
  ])('refuses %s in one sentence', async (_what, options, words) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'oso-keur.yaml'), 'mine');

    const ended = await osoKeurIn(folder)('init', ...options, '--lang', 'en');

    expect(ended).toMatchObject({ code: 3, stdout: '' });
    expect(ended.stderr).toMatch(/^[^\n]+\n$/);
    expect(ended.stderr).toContain(words);
    expect(readFileSync(join(folder, 'oso-keur.yaml'), 'utf8')).toBe('mine');
  });
});
