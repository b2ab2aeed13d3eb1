/**
 * Our structure and rules as shipped against the published validator itself, which we may not bring along: OSO_BUNDLE names
 * the folder that holds it. A stand-in shows at all times that running, reading and comparing work.
 */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { drawOne } from '#generators/draw-one.ts';
import { edited, remove, set } from '#generators/spoilers/edit/edits.ts';
import { spoilableDossier } from '#generators/spoilers/spoilable-dossier.ts';
import { spoilersOf } from '#generators/spoilers/spoilers-of.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { officialValidator } from '#official/official-validator.ts';
import { anyRunner } from '#official/xslt/any-runner.test-support.ts';
import { differencesFrom, type Subject } from './differences.test-support.ts';
import { writeStandInBundle } from './stand-in-bundle.test-support.ts';

const bundle = process.env.OSO_BUNDLE;
const law = loadDossierLaw('2019.1');
const bases = new Map(
  Object.keys(law.pack.kinds.profiles).map((name) => [name, spoilable(name)] as const),
);
const sound = Array.from(bases, ([name, root]): Subject => ({ name, root }));
const broken = sound.flatMap(({ name, root }): Subject[] => [
  { name: `${name} without metadata`, root: edited(root, [remove('metadata')]) },
  { name: `${name} on no day`, root: edited(root, [set('metadata/datum', '2019-02-30')]) },
]);
const spoiled = spoilersOf(law).published.map(({ key, home, edits }): Subject => {
  return { name: key, root: edited(bases.get(home) ?? spoilable(home), edits, law.elements) };
});

function spoilable(profile: string) {
  return drawOne(spoilableDossier(law, profile), 2019);
}

describe('a stand-in for the published validator', () => {
  const folder = writeStandInBundle();
  const standIn = officialValidator(folder, { law, runner: anyRunner() });
  afterAll(async () => {
    await standIn.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says what we say of sound and of structurally broken dossiers', async () => {
    expect(await differencesFrom(standIn, [...sound, ...broken])).toEqual([]);
  });

  it('reaches no rules where structure is broken', async () => {
    expect(await standIn.judge('<dossier/>')).toMatchObject({ status: 'structure-broken' });
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
      const published = officialValidator(bundle ?? '', { law, runner: anyRunner() });
      onTestFinished(() => published.end());

      expect(await differencesFrom(published, [...sound, ...spoiled, ...broken])).toEqual([]);
    },
  );
});
