import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const osoKeur = osoKeurIn(mkdtempSync(join(tmpdir(), 'oso-keur-import-')));
const keur = (line: string) => osoKeur(...line.split(' '));
const bundle = join(packageRoot, 'tools/invented-standard/bundle');

describe('oso-keur gegevensset import', () => {
  it('makes a pack that checks, generates and is compared, and tells what it does not judge', async () => {
    const made = await keur(`gegevensset import ${bundle} --out eigen --lang en`);
    const sound = await keur('generate --gegevensset eigen --profile CLUBSEL --count 3 --out goed');
    const spoiled = await keur(
      'generate --gegevensset eigen --profile CLUBCLUB --count 2 --spoil O007 --out fout',
    );
    const broken = await keur(
      'generate --gegevensset eigen --profile CLUBSEL --count 2 --spoil S-choice --out stuk',
    );
    const good = await keur('check --gegevensset eigen goed');
    const apart = await keur('check --gegevensset eigen stuk --format ndjson');
    const bad = await keur('check --gegevensset eigen fout --format json');
    const diff = await keur('gegevensset diff 2019.1 eigen --lang en');

    expect([made, sound, spoiled, broken, diff].map(({ code, stderr }) => [code, stderr])).toEqual(
      [0, 0, 0, 0, 0].map((code) => [code, '']),
    );
    expect(made.stdout).toContain('  OV/ToetsClubwissel.xsl, 79: CW.10: ');
    expect(apart.stdout.match(/"key":"[^"]+"/g)).toEqual(['"key":"S-choice"', '"key":"S-choice"']);
    expect(good.code).toBe(0);
    expect(good.stdout).toContain('Niet beoordeeld: ');
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout).notJudged).toHaveLength(3);
    expect(bad.stdout).toContain('Een clubwissel noemt geen los geboortejaar.');
  });

  it('knows the rules of an import again in another, whatever the version that they are called by', async () => {
    await keur(`gegevensset import ${bundle} --out eerst`);
    await keur(`gegevensset import ${bundle} --out daarna --as 3.2`);

    const same = await keur('gegevensset diff eerst daarna');

    expect(same.stdout).toBe(
      'Gegevensset 3.1 → 3.2\nEen van beide noemt regels anders dan de ander; zij zijn herkend aan wat zij zeggen\n\nEr is niets veranderd\n',
    );
  });

  it('overwrites nothing, and tells of a profile that the pack does not have', async () => {
    await keur(`gegevensset import ${bundle} --out twee`);

    const again = await keur(`gegevensset import ${bundle} --out twee`);
    const profile = await keur('generate --gegevensset twee --profile POVO --count 1 --out geen');

    expect([again.code, profile.code]).toEqual([3, 3]);
    expect(again.stderr).toContain('it exists; name another folder with --out');
    expect(profile.stderr).toContain('"POVO" in gegevensset 3.1: use one of CLUBCLUB, CLUBSEL');
  });
});
