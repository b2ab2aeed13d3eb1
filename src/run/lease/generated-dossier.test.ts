import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoriesThatMay } from '#dossier/category.ts';
import { checkDossier } from '#dossier/check-dossier.ts';
import { drawOne } from '#generators/draw-one.ts';
import { validDossier } from '#generators/valid-dossier.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack, wholePacks } from '#law/pack-versions.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { generatedDossiers } from './generated-dossier.ts';
import { undisputed } from './undisputed.ts';

const sender = {
  brin: '99ZP',
  sector: 'PO',
  name: 'De Proef',
  routeringsKenmerk: '0000000700099ZP00901',
} as const;

const seeds = Array.from({ length: 12 }, (_, seed) => seed);
const years = wholePacks.flatMap((version) =>
  Object.keys(loadDossierLaw(version).pack.kinds.profiles).map((name) => [version, name] as const),
);

function pathsIn(element: XmlElement, at = ''): string[] {
  const path = `${at}/${element.name}`;
  return [path, ...element.children.flatMap((child) => pathsIn(child, path))];
}

describe.each(years)('dossiers of %s that go round in %s', (version, profile) => {
  const law = loadDossierLaw(version);
  const dossierFor = generatedDossiers(law);
  const drawn = seeds.map((seed) => dossierFor({ profile, size: 'any', sender, seed }));
  const full = dossierFor({ profile, size: 'full', sender, seed: 1 });

  it('break no rule', () => {
    const faults = [...drawn, full].flatMap(
      (dossier) => checkDossier(writeXml(dossier), law).findings,
    );

    expect(faults).toEqual([]);
  });

  it('hold nothing of a category that is forbidden there, and no secret address of others', () => {
    const forbidden = categoriesThatMay(law.pack.categories, { say: 'VERBODEN', profile }).flatMap(
      ({ governs }) => governs,
    );
    const secrets = [...drawn, full]
      .flatMap((dossier) => [...selfAndDescendants(dossier)])
      .filter(({ name }) => !['leerling', 'verzorger'].includes(name))
      .flatMap(({ children }) => children)
      .filter(({ name, text }) => name === 'adresgeheim' && ['true', '1'].includes(text));

    expect(
      [...drawn, full].flatMap((it) => pathsIn(it)).filter((it) => forbidden.includes(it)),
    ).toEqual([]);
    expect(secrets).toEqual([]);
  });
});

describe('what goes round', () => {
  it.each(['POPO', 'POSWV'])('is in the newest year whatever was drawn in %s', (profile) => {
    const law = loadDossierLaw(newestPack);
    const drawn = fc.sample(validDossier(law, { profile, size: 'full', saying: {} }), {
      seed: 3,
      numRuns: 20,
    });

    expect(drawn.map((one) => writeXml(undisputed(law.pack, profile, one)))).toEqual(
      drawn.map((one) => writeXml(one)),
    );
  });

  it('was open to dispute in an earlier year', () => {
    const law = loadDossierLaw('2018.1.1');
    const drawn = drawOne(validDossier(law, { profile: 'POPO', size: 'full', saying: {} }), 3);

    expect(writeXml(undisputed(law.pack, 'POPO', drawn))).not.toBe(writeXml(drawn));
  });
});
