import { describe, expect, it } from 'vitest';
import { elementPathsOf } from '#dossier/element-paths.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadElements } from '#law/load-elements.ts';
import { packVersions } from '#law/pack-versions.ts';
import { renamedBetween } from '#law/renamed-between.ts';
import { comparePacks } from './compare-packs.ts';
import type { CodelistDiff, PackDiff } from './pack-diff.ts';

function compared(before: string, now: string): PackDiff {
  return comparePacks({
    before: loadDossierLaw(before),
    now: loadDossierLaw(now),
    renamed: renamedBetween(before, now),
  });
}

const codes = ({ number, fate, added, removed }: CodelistDiff) =>
  `${number} ${fate} +${added.length} -${removed.length}`;
const isPublished = ({ key }: { readonly key: string }) => !key.startsWith('X-');
const nothing = { added: [], removed: [], moved: [], changed: [], reordered: [] };

describe.each(packVersions)('the gegevensset %s', (version) => {
  it('is the same as itself', () => {
    const diff = compared(version, version);

    expect(diff).toEqual({
      before: version,
      now: version,
      versions: [],
      profiles: [],
      elements: nothing,
      categories: [],
      codelists: [],
      rules: { matchedBy: 'name', added: [], removed: [], changed: [], renumbered: [] },
    });
  });
});

describe('what changed', () => {
  it('from 2017.1 to 2017.1.2 is one code, and the validatieversie', () => {
    const diff = compared('2017.1', '2017.1.2');

    expect(diff.versions.map(({ what }) => what)).toEqual(['validatieversie']);
    expect(diff.codelists).toMatchObject([{ number: '43', added: ['G'], removed: [] }]);
    expect(diff.rules.changed.map(({ now }) => now.key)).toEqual(['O002', 'P002']);
    expect(diff.elements).toEqual(nothing);
  });

  it('from 2018.1 to 2018.1.1 is nine codes, which no dossier tells of', () => {
    const diff = compared('2018.1', '2018.1.1');

    expect(diff.codelists.map(codes)).toEqual(['9 changed +9 -0']);
    expect({ ...diff, codelists: [] }).toEqual({
      ...compared('2018.1', '2018.1'),
      now: '2018.1.1',
    });
  });

  it('from 2017.1.2 to 2018.1.1 is that a carer may have died, with its rules, and early education', () => {
    const diff = compared('2017.1.2', '2018.1.1');

    expect(diff.elements).toEqual({
      ...nothing,
      added: ['overleden', 'overlijdensdatum'].map((name) => ({
        path: `/dossier/huidigeschool/leerling/verzorger/${name}`,
        below: 0,
      })),
    });
    expect(diff.codelists.map(codes)).toEqual(['9 changed +9 -0']);
    expect(diff.rules.added.map(({ rule }) => rule)).toEqual(['OG.04', 'OG.04']);
    expect(diff.rules.removed).toEqual([]);
    expect(diff.rules.changed.filter(isChangedPublished).map(({ now }) => now.rule)).toEqual([
      ...['OG.02', 'OVa.MD02', 'PaO.MD02'],
    ]);
  });

  it('from 2018.1.1 to 2019.1 is the support of a pupil, the flags, and eight code lists', () => {
    const diff = compared('2018.1.1', '2019.1');
    const renamed = diff.elements.moved.map(({ was, is }) => `${nameIn(was)} ${nameIn(is)}`);

    expect(renamed).toEqual([
      'cat_zorgenbegeleiding cat_onderwijsondersteuning',
      'zorg onderwijsondersteuning',
      'arrangement arrangement_cluster12',
      'arts huisarts',
      'handelingsplan handelingsplan',
    ]);
    expect(diff.elements.added).toHaveLength(6);
    expect(diff.elements.removed).toHaveLength(26);
    expect(diff.codelists.map(codes)).toEqual([
      ...['3 removed +0 -17', '12 removed +0 -19', '23 changed +6 -0', '32 removed +0 -3'],
      ...['34 removed +0 -6', '38 removed +0 -4', '42 changed +0 -1', '43 changed +0 -4'],
    ]);
    expect(diff.categories.map(({ before, now }) => [before, now])).toEqual([
      ['cat_zorgenbegeleiding', 'cat_onderwijsondersteuning'],
      ['cat_handelingsplannen', 'cat_handelingsplannen'],
    ]);
    // 248 rules are 195, without 10, with 63.
    expect(diff.rules.removed.filter(isPublished)).toHaveLength(10);
    expect(diff.rules.added.filter(isPublished)).toHaveLength(63);
  });

  it('tells of a rule that it has another id, and of one what it asks otherwise', () => {
    const { changed, renumbered } = compared('2018.1.1', '2019.1').rules;
    const byKey = new Map(changed.map((row) => [row.before.key, row]));

    expect(byKey.get('C074')).toMatchObject({
      before: { rule: 'OS.cat_vve' },
      now: { key: 'C086', rule: 'OS.cat06' },
      aspects: ['id'],
    });
    expect(byKey.get('C064')?.aspects).toEqual(['condition']);
    expect(byKey.get('P038')?.aspects).toEqual(['layers']);
    expect(renumbered).toContainEqual({ before: 'C006', now: 'C005' });
  });
});

describe('the elements that are said to have another name', () => {
  it('were there in the year before, and are there in theirs', () => {
    const pathsOf = (version: string) =>
      elementPathsOf(loadElements(version)).map(({ path }) => path);
    const renamed = renamedBetween('2018.1.1', '2019.1');

    expect(pathsOf('2018.1.1')).toEqual(expect.arrayContaining(renamed.map(({ was }) => was)));
    expect(pathsOf('2019.1')).toEqual(expect.arrayContaining(renamed.map(({ is }) => is)));
  });
});

function isChangedPublished({ now }: PackDiff['rules']['changed'][number]): boolean {
  return isPublished(now);
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
