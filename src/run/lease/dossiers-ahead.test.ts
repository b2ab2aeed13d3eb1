import { afterEach, describe, expect, it } from 'vitest';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack } from '#law/pack-versions.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { DossierOrder } from './dossier-for.ts';
import { DossiersAhead } from './dossiers-ahead.ts';
import { generatedDossiers } from './generated-dossier.ts';

const sender = {
  brin: '99ZP',
  sector: 'PO',
  name: 'De Proef',
  routeringsKenmerk: '0000000700099ZP00901',
} as const;
const order = (seed: number): DossierOrder => ({ profile: 'POVO', size: 'any', sender, seed });
const law = loadDossierLaw(newestPack);
const orders = Array.from({ length: 9 }, (_, seed) => order(seed));

let ahead: DossiersAhead | undefined;
afterEach(() => ahead?.stop());

describe('dossiers that are made ahead', () => {
  it('are those that would be made on the spot, to the last order', async () => {
    const dossierFor = generatedDossiers(law);
    const made = new DossiersAhead(law, orders);
    ahead = made;

    const taken = await Promise.all(orders.map((each) => made.take(each)));

    expect(taken.map((dossier) => dossier && writeXml(dossier))).toEqual(
      orders.map((each) => writeXml(dossierFor(each))),
    );
    expect(await made.take(order(9))).toBeUndefined();
  });

  it('are not there for an order out of turn', async () => {
    ahead = new DossiersAhead(law, orders);

    expect(await ahead.take(order(4))).toBeUndefined();
  });

  it('do not come when they cannot be made, and who waits hears why', async () => {
    ahead = new DossiersAhead(law, [{ ...order(0), profile: 'POXO' }]);

    await expect(ahead.take(order(0))).rejects.toThrow('POXO');
  });
});
