import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
