import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packVersions, wholePacks } from '#law/pack-versions.ts';
import { type Ended, osoKeurIn } from '../in-process.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-generate-'));
const osoKeur = osoKeurIn(folder);

function keur(command: string): Promise<Ended> {
  return osoKeur(...command.split(' '));
}

describe('oso-keur generate', () => {
  it('writes dossiers in which check finds nothing, not even a warning', async () => {
    const made = await keur('generate --profile VOVO --count 4 --seed 7 --out new/sound');
    const checked = await keur('check --strict new/sound');

    expect(made).toEqual({
      code: 0,
      stdout: '4 VOVO dossiers, sound, from seed 7, in new/sound\n',
      stderr: '',
    });
    expect(readdirSync(join(folder, 'new/sound')).sort()).toEqual([
      'VOVO-seed7-001.xml',
      'VOVO-seed7-002.xml',
      'VOVO-seed7-003.xml',
      'VOVO-seed7-004.xml',
    ]);
    expect(checked.code).toBe(0);
  });

  it.each(packVersions)(
    'makes and checks dossiers of %s, and no other year takes them',
    async (version) => {
      const year = version.slice(0, 4);
      const out = `of/${version}`;

      await keur(`generate --gegevensset ${version} --profile POVO --count 2 --out ${out}`);
      const own = await keur(`check --strict --gegevensset ${version} ${out}`);
      const others = await Promise.all(
        wholePacks
          .filter((other) => !other.startsWith(year))
          .map((other) => keur(`check --gegevensset ${other} ${out}`)),
      );

      expect(own.code).toBe(0);
      expect(others.map(({ code }) => code)).toEqual([1, 1]);
    },
  );

  it('breaks a rule of an earlier year under the key that it has there', async () => {
    const year = '--gegevensset 2018.1.1';

    await keur(`generate ${year} --profile BB --count 1 --spoil C005 --out lgf`);
    const checked = await keur(`check ${year} --format ndjson lgf`);

    expect(JSON.parse(checked.stdout)).toMatchObject({ key: 'C005', rule: 'CL3' });
  });

  it('breaks the rule that is asked for, and says so in the name of the file', async () => {
    await keur('generate --profile POPO --count 2 --spoil O009 --out spoiled');

    const checked = await keur('check --format ndjson spoiled');

    const findings = checked.stdout.trim().split('\n');
    expect(checked.code).toBe(1);
    expect(findings.map((line) => JSON.parse(line).key)).toEqual(['O009', 'O009']);
    expect(readdirSync(join(folder, 'spoiled'))).toContain('POPO-seed1-001-O009.xml');
  });

  it('leaves a folder alone that is not empty, and a file', async () => {
    mkdirSync(join(folder, 'kept'));
    writeFileSync(join(folder, 'kept/mine.xml'), '');
    writeFileSync(join(folder, 'plain.txt'), '');

    const again = await keur('generate --profile BB --count 1 --out kept');
    const file = await keur('generate --profile BB --count 1 --out plain.txt');

    expect([again.code, file.code]).toEqual([3, 3]);
    expect(again.stderr).toContain('Will not write dossiers into "kept": it is not empty');
    expect(file.stderr).toContain('"plain.txt": it is a file');
    expect(readdirSync(join(folder, 'kept'))).toEqual(['mine.xml']);
  });

  it.each([
    ['an unknown profile', '--profile VOPO', 'POPO, POVO, VOVO, BB, POSWV, VOSWV'],
    ['an unknown key', '--profile POVO --spoil O099', 'No rule has the key "O099"; nearest: '],
    ['a full dossier to spoil', '--profile POVO --size full --spoil O009', 'leave out --size full'],
    ['a count of none', '--profile POVO --count 0', 'give a whole number from 1'],
    ['a seed that is no number', '--profile POVO --seed x', 'give a whole number from 0'],
  ])('refuses %s, and writes nothing', async (_what, options, told) => {
    const { code, stderr } = await keur(`generate ${options} --out never`);

    expect(code).toBe(3);
    expect(stderr).toContain(told);
    expect(readdirSync(folder)).not.toContain('never');
  });
});
