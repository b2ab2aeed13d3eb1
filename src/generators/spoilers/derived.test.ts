import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import { isReachable } from '#dossier/rules/rule.ts';
import { packageRoot } from '#law/package-root.ts';
import { importBundle } from '#preflight/import-gegevensset.ts';
import { writeXml } from '#xml/write-xml.ts';
import { validDossier } from '../valid-dossier.ts';
import { fits } from './fitting-profiles.ts';
import { spoil } from './spoil.ts';
import { spoilableDossier } from './spoilable-dossier.ts';
import { allSpoilersOf, spoilersOf } from './spoilers-of.ts';

const law = dossierLawOf(importBundle(join(packageRoot, 'tools/invented-standard/bundle'), {}));
const profiles = Object.keys(law.pack.kinds.profiles);
const keysIn = (document: string): string[] =>
  [...new Set(checkDossier(document, law).findings.map(({ key }) => key))].toSorted();

describe('an imported pack that nobody wrote spoilers for', () => {
  it.each(profiles)('has dossiers that break nothing in any layer: %s', (profile) => {
    fc.assert(
      fc.property(validDossier(law, { profile }), (dossier) => {
        expect(keysIn(writeXml(dossier))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has a spoiler for every rule that a dossier can break', () => {
    const reachable = law.rules.rules.filter(isReachable).map(({ key }) => key);
    const { published, extra } = spoilersOf(law);

    expect([...published, ...extra].map(({ key }) => key).toSorted()).toEqual(reachable.toSorted());
  });

  it.each(
    allSpoilersOf(law)
      .filter(({ key }) => !key.startsWith('S-'))
      .map((one) => [one.key, one] as const),
  )(
    'breaks %s and what is declared in other dossiers of the make, and nothing else',
    (_key, spoiler) => {
      const bases = fc.sample(spoilableDossier(law, spoiler.home), { seed: 2019, numRuns: 3 });

      const broken = bases.map((dossier) => keysIn(spoil(dossier, spoiler, law)));

      const declared = [spoiler.key, ...spoiler.alsoFires].toSorted();
      expect(broken).toEqual(broken.map(() => declared));
    },
  );

  it('asks spoilers of structure for no elements that it does not have', () => {
    const { structure } = spoilersOf(law);

    expect(structure.length).toBeGreaterThan(0);
    expect(() => structure.map((one) => fits(one, 'CLUBCLUB', law))).not.toThrow();
  });
});
