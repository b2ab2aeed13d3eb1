import { describe, expect, it } from 'vitest';
import type { DossierFinding } from '#dossier/finding.ts';
import { hasRowOfItsOwn } from './rules-with-a-row.ts';

function broken(rule: string): DossierFinding {
  const message = { nl: '', en: '' };
  const place = { xpath: '/dossier[1]', line: 1, column: 1 };
  return { key: rule, rule, layers: ['as-shipped'], severity: 'fout', message, ...place };
}

describe('a rule of the gegevensset', () => {
  it.each([
    ['what the dossier says of itself', ['OVa.MD01', 'PaO.SO03']],
    ['a flag of a category', ['OS.cat_verzuim', 'CL48']],
    ['what is secret', ['OVb.LL02', 'OVb.OV01', 'PaO.OV03']],
    ['what no dossier may hold', ['OVa.LL03', 'OVa.TR04', 'PaO.LL03']],
    ['the PGN', ['OVa.LL12', 'PaO.LL12']],
  ])('about %s has a requirement of its own', (_what, rules) => {
    expect(rules.map(broken).map(hasRowOfItsOwn)).toEqual(rules.map(() => true));
  });

  it.each(['OVa.IZ02', 'CL41', 'X-OS.cat'])('%s has none', (rule) => {
    expect(hasRowOfItsOwn(broken(rule))).toBe(false);
  });
});
