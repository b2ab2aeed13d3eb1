import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack } from '#law/pack-versions.ts';
import { generatedDossiers } from './generated-dossier.ts';
import { sharedDossiers } from './shared-dossiers.ts';

const sender = {
  brin: '99ZP',
  sector: 'PO',
  name: 'De Proef',
  routeringsKenmerk: '0000000700099ZP00901',
} as const;
const order = { profile: 'POVO', size: 'full', sender, seed: 3 } as const;

describe('dossiers that are shared in a folder', () => {
  it('are made once for all that share it, and each order has its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'oso-keur-shared-'));
    const drawn = generatedDossiers(loadDossierLaw(newestPack));
    const [one, other] = [vi.fn(drawn), vi.fn(drawn)];

    const made = sharedDossiers(one, folder)(order);
    const again = sharedDossiers(other, folder)(order);
    const different = sharedDossiers(other, folder)({ ...order, seed: 4 });

    expect(again).toEqual(made);
    expect(made).toEqual(drawn(order));
    expect(different).not.toEqual(made);
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
