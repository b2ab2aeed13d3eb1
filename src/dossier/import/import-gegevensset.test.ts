import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validDossier } from '#generators/valid-dossier.ts';
import { parseScoped } from '#xml/parse-scoped.ts';
import type { DossierLaw } from '../check-dossier.ts';
import { comparePacks } from '../compare/compare-packs.ts';
import type { ChangedRule } from '../compare/pack-diff.ts';
import { dossierLawOf } from '../dossier-law-of.ts';
import { ourPacksByName } from '../every-pack.test-support.ts';
import { isReachable } from '../rules/rule.ts';
import type { Bundle } from './bundle.ts';
import { bundleOfPack } from './bundle-of-pack.test-support.ts';
import { importGegevensset } from './import-gegevensset.ts';

/** So many examples of each profile show all that flags can say there. */
const examplesOf = (law: DossierLaw) =>
  Object.keys(law.pack.kinds.profiles).flatMap((profile) =>
    fc.sample(validDossier(law, { profile }), { seed: 2019, numRuns: 12 }),
  );

describe.each(ourPacksByName)('a bundle that says what our pack of %s says', (_name, { law }) => {
  const bundle = bundleIn(bundleOfPack(law, examplesOf(law)));
  const imported = importGegevensset(bundle, { model: law, said: {} });
  const diff = comparePacks({ before: law, now: dossierLawOf(imported), renamed: [] });
  const { rules } = law.rules;
  const isExtra = ({ key }: { readonly key: string }) => key.startsWith('X-');

  it('is imported as the same elements, profiles, versions, code lists and categories', () => {
    const { elements, profiles, versions, codelists, categories } = diff;

    expect({ profiles, versions, codelists, categories }).toEqual({
      ...{ profiles: [], versions: [], codelists: [], categories: [] },
    });
    expect(Object.values(elements).flat()).toEqual([]);
  });

  it('has each of its rules recognised as ours, but for the one in no known shape, which it names', () => {
    const unknown = rules.filter((rule) => JSON.stringify(rule).includes('inSchoolYears'));
    const untold = rules.filter((rule) => !isReachable(rule));

    expect(diff.rules.matchedBy).toBe('content');
    expect(diff.rules.added.filter((rule) => !isExtra(rule))).toEqual([]);
    expect(diff.rules.removed.filter((rule) => !isExtra(rule)).map(({ key }) => key)).toEqual(
      [...unknown, ...untold].map(({ key }) => key).toSorted(),
    );
    expect(imported.pack.notJudged).toEqual(
      unknown.map(({ rule }) =>
        expect.objectContaining({ what: expect.stringMatching(`^${rule}: .* is not understood`) }),
      ),
    );
  });

  it('says of a rule what ours says, but for what no stylesheet tells', () => {
    const inOneLayer = rules.filter((rule) => isReachable(rule) && rule.layers.length === 1);
    const isUntold = ({ before, aspects }: ChangedRule) =>
      aspects.join() === 'layers'
        ? inOneLayer.some(({ key }) => key === before.key)
        : aspects.join() === 'id' && before.rule.includes('.LL-');

    expect(diff.rules.changed.filter((rule) => !isExtra(rule.before) && !isUntold(rule))).toEqual(
      [],
    );
  });
});

function bundleIn(texts: Readonly<Record<string, string>>): Bundle {
  const sources = new Map(
    Object.entries(texts).map(([path, text]) => [path, { path, text, ...parseScoped(text) }]),
  );
  return { files: [...sources.values()], open: (path) => sources.get(path) ?? expect.fail(path) };
}
