/**
 * Our structure and rules as shipped against the published validator itself, which we may not bring along: OSO_BUNDLE names
 * the folder that holds it. A stand-in shows at all times that running, reading and comparing work.
 */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { drawOne } from '#generators/draw-one.ts';
import { edited } from '#generators/spoilers/edit/edits.ts';
import { spoilableDossier } from '#generators/spoilers/spoilable-dossier.ts';
import type { Spoiler } from '#generators/spoilers/spoiler.ts';
import { spoilersOf } from '#generators/spoilers/spoilers-of.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack } from '#law/pack-versions.ts';
import { officialValidator } from '#official/official-validator.ts';
import { anyRunner } from '#official/xslt/any-runner.test-support.ts';
import { readGegevensset } from '#preflight/read-gegevensset.ts';
import type { DossierLaw } from '../check-dossier.ts';
import { differencesFrom, type Subject } from './differences.test-support.ts';
import { writeStandInBundle } from './stand-in-bundle.test-support.ts';

/** OSO_BUNDLE_GEGEVENSSET says of which year the bundle is: a version of ours, or the folder of a pack. */
const { OSO_BUNDLE: bundle, OSO_BUNDLE_GEGEVENSSET: ofBundle = newestPack } = process.env;

/** Dossiers of each profile: sound ones, with broken structure, and one for each rule that can be broken. */
function subjectsOf(law: DossierLaw) {
  const profiles = Object.keys(law.pack.kinds.profiles);
  const bases = new Map(
    profiles.map((name) => [name, drawOne(spoilableDossier(law, name), 2019)] as const),
  );
  const make = (spoiler: Spoiler): Subject[] => {
    const root = bases.get(spoiler.home);
    if (root === undefined || spoiler.rewrite !== undefined) return [];
    return [{ name: spoiler.key, root: edited(root, spoiler.edits, law.elements) }];
  };
  const { published, structure } = spoilersOf(law);
  return {
    sound: Array.from(bases, ([name, root]): Subject => ({ name, root })),
    broken: structure.flatMap(make),
    spoiled: published.flatMap(make),
  };
}

describe('a stand-in for the published validator', () => {
  const folder = writeStandInBundle();
  const law = loadDossierLaw('2019.1');
  const { sound, broken, spoiled } = subjectsOf(law);
  const standIn = { law, validator: officialValidator(folder, { law, runner: anyRunner() }) };
  afterAll(async () => {
    await standIn.validator.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says what we say of sound and of structurally broken dossiers', async () => {
    expect(await differencesFrom(standIn, [...sound, ...broken])).toEqual([]);
  });

  it('reaches no rules where structure is broken', async () => {
    expect(await standIn.validator.judge('<dossier/>')).toMatchObject({
      status: 'structure-broken',
    });
  });

  it.each(['C015', 'C067'])('finds %s at the places where we find it', async (key) => {
    const subjects = spoiled.filter(({ name }) => name === key);

    expect(subjects).toHaveLength(1);
    expect(await differencesFrom(standIn, subjects)).toEqual([]);
  });

  it('shows a difference where it lacks a rule, with what we say', async () => {
    const subjects = spoiled.filter(({ name }) => name === 'C016');

    expect(await differencesFrom(standIn, subjects)).toMatchObject([
      {
        name: 'C016',
        said: [
          {
            by: 'only-ours',
            key: 'C016',
            place: '/dossier[1]/huidigeschool[1]/leerling[1]/leerlinggewicht[1]',
          },
        ],
      },
    ]);
  });
});

describe('the published validator of OSO_BUNDLE', () => {
  it.skipIf(bundle === undefined)(
    'finds in every sound, spoiled and broken dossier as much as we do, at the same places',
    { timeout: 600_000 },
    async () => {
      const law = readGegevensset(ofBundle);
      const validator = officialValidator(bundle ?? '', { law, runner: anyRunner() });
      onTestFinished(() => validator.end());
      const { sound, broken, spoiled } = subjectsOf(law);

      const subjects = [...sound, ...spoiled, ...broken];
      expect(await differencesFrom({ law, validator }, subjects)).toEqual([]);
    },
  );
});
