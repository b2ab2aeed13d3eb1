import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { osoKeurIn } from '../in-process.test-support.ts';

const osoKeur = osoKeurIn(tmpdir());

describe('oso-keur gegevensset diff', () => {
  it('tells in Dutch what changed from one year to another', async () => {
    const { code, stdout, stderr } = await osoKeur('gegevensset', 'diff', '2018.1.1', '2019.1');

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Elementen met een andere naam of plaats (5)\n');
  });

  it('tells it in English, or for machines', async () => {
    const years = ['gegevensset', 'diff', '2017.1.2', '2018.1.1'];

    const english = await osoKeur(...years, '--lang', 'en');
    const json = await osoKeur(...years, '--format', 'json');

    expect(english.stdout).toContain('New elements (2)\n');
    expect(JSON.parse(json.stdout)).toMatchObject({ format: 1, before: '2017.1.2' });
  });

  it('refuses a year that is not here, and tells which are', async () => {
    const { code, stderr } = await osoKeur('gegevensset', 'diff', '2016.1', '2019.1');

    expect(code).toBe(3);
    expect(stderr).toContain('2017.1, 2017.1.2, 2018.1, 2018.1.1, 2019.1');
  });
});
