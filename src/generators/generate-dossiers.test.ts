import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { type DossierOrder, generateDossiers } from './generate-dossiers.ts';
import { spoilersOf } from './spoilers/spoilers-of.ts';

const law = loadDossierLaw('2019.1');
const order: DossierOrder = { profile: 'VOVO', size: 'any', count: 3, seed: 7, spoilers: [] };

function made(changes: Partial<DossierOrder>) {
  return [...generateDossiers(law, { ...order, ...changes })];
}

describe('generated dossier files', () => {
  it('are named for profile, seed and number, and are sound', () => {
    const files = made({});

    expect(files.map(({ name }) => name)).toEqual([
      'VOVO-seed7-001.xml',
      'VOVO-seed7-002.xml',
      'VOVO-seed7-003.xml',
    ]);
    expect(files.flatMap(({ document }) => checkDossier(document, law).findings)).toEqual([]);
  });

  it('are the same for the same seed, also when there are fewer, and others for another', () => {
    const files = made({});

    expect(made({ count: 2 })).toEqual(files.slice(0, 2));
    expect(new Set(files.map(({ document }) => document)).size).toBe(3);
    expect(made({ seed: 8, count: 1 })[0]?.document).not.toBe(files[0]?.document);
  });

  it('are larger when they are full than when they are minimal', () => {
    const [full] = made({ size: 'full', count: 1 });
    const [minimal] = made({ size: 'minimal', count: 1 });

    expect(full?.document.length).toBeGreaterThan(10 * (minimal?.document.length ?? 0));
  });

  it('have each element on a line of its own', () => {
    const [file] = made({ count: 1 });

    expect(file?.document).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<dossier [^>]+>\n<metadata>\n/,
    );
    expect(file?.document).not.toContain('><');
  });

  it('are broken in every way that is handed in, in turn, and say so in their names', () => {
    const spoilers = spoilersOf(law).structure.filter(({ key }) => key === 'S-unknown');

    const files = made({ spoilers, count: 4 });

    const places = files.flatMap(({ document }) =>
      checkDossier(document, law).findings.map(({ key, xpath }) => `${key} ${xpath}`),
    );
    expect(files[0]?.name).toBe('VOVO-seed7-001-S-unknown.xml');
    expect(places).toEqual([
      'S-unknown /dossier[1]/metadata[1]/pakketnaam[1]/lievelingskleur[1]',
      'S-unknown /dossier[1]/metadata[1]/lievelingskleur[1]',
      'S-unknown /dossier[1]/metadata[1]/pakketnaam[1]/lievelingskleur[1]',
      'S-unknown /dossier[1]/metadata[1]/lievelingskleur[1]',
    ]);
  });
});
