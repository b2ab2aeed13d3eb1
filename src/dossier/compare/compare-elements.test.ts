import { describe, expect, it } from 'vitest';
import { elementPathsOf } from '#dossier/element-paths.ts';
import type { ElementTree, Particle } from '#dossier/elements.ts';
import { loadElements } from '#law/load-elements.ts';
import { wholePacks } from '#law/pack-versions.ts';
import { renamedBetween } from '#law/renamed-between.ts';
import { compareElements } from './compare-elements.ts';
import type { ElementDiff, ElementOfOneYear } from './pack-diff.ts';

/** A tree of its own, so that each example is one line: `r` holds a block `b`, and what is given. */
function tree(content: readonly Particle[], inB: readonly Particle[] = []): ElementTree {
  return {
    root: { element: 'r', type: 'r' },
    simpleTypes: {
      short: { base: 'string', maxLength: 3 },
      long: { base: 'string', maxLength: 9, attributes: { note: 'short' } },
    },
    blocks: { r: { content: [{ element: 'b', type: 'b' }, ...content] }, b: { content: inB } },
  };
}

const x: Particle = { element: 'x', type: 'short' };
const y: Particle = { element: 'y', type: 'short' };

function compared(
  [before, now]: readonly [ElementTree, ElementTree],
  renamed: Parameters<typeof compareElements>[1] = [],
): Partial<ElementDiff> {
  const diff = Object.entries(compareElements({ before, now }, renamed));
  return Object.fromEntries(diff.filter(([, rows]) => rows.length > 0));
}

describe('what became of elements', () => {
  it.each<[string, ElementTree, ElementTree, Partial<ElementDiff>]>([
    ['nothing', tree([x]), tree([x]), {}],
    ['one came', tree([]), tree([x]), { added: [{ path: '/r/x', below: 0 }] }],
    [
      'a block went, with what is in it',
      tree([], [x, y]),
      { ...tree([]), blocks: { r: { content: [] } } },
      { removed: [{ path: '/r/b', below: 2 }] },
    ],
    ['one moved', tree([x]), tree([], [x]), { moved: [{ was: '/r/x', is: '/r/b/x' }] }],
    [
      'it may be left out and come again, and may be longer',
      tree([x]),
      tree([{ element: 'x', type: 'long', min: 0, max: 'unbounded' }]),
      {
        changed: [
          {
            before: '/r/x',
            now: '/r/x',
            changes: [
              { what: 'min', before: '1', now: '0' },
              { what: 'max', before: '1', now: 'unbounded' },
              { what: 'attributes', before: undefined, now: 'note' },
              { what: 'maxLength', before: '3', now: '9' },
            ],
          },
        ],
      },
    ],
    [
      'it excludes another',
      tree([x, y]),
      tree([
        {
          choice: [
            { element: 'x', type: 'short' },
            { element: 'y', type: 'short' },
          ],
        },
      ]),
      {
        changed: ['/r/x', '/r/y'].map((path) => ({
          before: path,
          now: path,
          changes: [{ what: 'alternatives', before: undefined, now: 'x, y' }],
        })),
      },
    ],
    [
      'the order is another',
      tree([x, y]),
      tree([y, x]),
      { reordered: [{ path: '/r', before: ['b', 'x', 'y'], now: ['b', 'y', 'x'] }] },
    ],
  ])('is told: %s', (_what, before, now, diff) => {
    const told = compared([before, now]);

    expect({ ...told, changed: sorted(told.changed) }).toEqual({
      ...diff,
      changed: sorted(diff.changed),
    });
  });

  it('counts one that is said to have another name as the same, with what is in it', () => {
    const other: ElementTree = {
      ...tree([]),
      blocks: { r: { content: [{ element: 'c', type: 'c' }] }, c: { content: [x] } },
    };

    expect(compared([tree([], [x]), other], [{ was: '/r/b', is: '/r/c' }])).toEqual({
      moved: [{ was: '/r/b', is: '/r/c' }],
    });
  });

  it('does not guess where a name came twice', () => {
    const twice: ElementTree = {
      ...tree([{ element: 'c', type: 'c' }], [x]),
      blocks: { ...tree([{ element: 'c', type: 'c' }], [x]).blocks, c: { content: [x] } },
    };

    expect(compared([tree([x]), twice]).moved).toBeUndefined();
  });
});

const pairs = wholePacks.flatMap((before) => wholePacks.map((now) => [before, now] as const));

describe.each(pairs)('the elements of %s and %s', (before, now) => {
  const old = loadElements(before);
  const young = loadElements(now);
  const diff = compareElements({ before: old, now: young }, renamedBetween(before, now));

  it('are all accounted for', () => {
    const count = (tree: ElementTree) => elementPathsOf(tree).length;

    expect(count(old) - withInner(diff.removed)).toBe(count(young) - withInner(diff.added));
  });

  it('come the one way where they go the other way', () => {
    const back = compareElements({ before: young, now: old }, renamedBetween(now, before));

    expect([back.added, back.removed]).toEqual([diff.removed, diff.added]);
  });
});

function withInner(rows: readonly ElementOfOneYear[]): number {
  return rows.reduce((sum, { below }) => sum + below + 1, 0);
}

/** In which order something says its limits is nothing. */
function sorted(changed: ElementDiff['changed'] = []) {
  return changed.map((row) => ({
    ...row,
    changes: row.changes.toSorted((one, other) => (one.what < other.what ? -1 : 1)),
  }));
}
