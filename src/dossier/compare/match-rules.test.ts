import { describe, expect, it } from 'vitest';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import type { DossierLaw } from '../check-dossier.ts';
import type { ElementTree } from '../elements.ts';
import { type AnyRule, isReachable, type Rule } from '../rules/rule.ts';
import { comparePacks } from './compare-packs.ts';
import { compareRules } from './compare-rules.ts';

const elements: ElementTree = {
  root: { element: 'r', type: 'r' },
  simpleTypes: {},
  blocks: {
    r: { content: [{ element: 'b', type: 'b' }] },
    b: {
      content: [
        { element: 'x', type: 'string' },
        { element: 'y', type: 'string', min: 0 },
        { element: 'z', type: 'string', min: 0 },
      ],
    },
  },
};

const base: Rule = {
  key: 'C001',
  rule: 'AL.01',
  families: ['overstap'],
  at: '/r/b',
  holds: { present: 'y' },
  severity: 'fout',
  layers: ['as-shipped'],
  message: { nl: 'a', en: 'a' },
  source: '',
};

/** Compares the rules of two imported years, which name none alike. */
function compared(before: readonly Partial<Rule>[], now: readonly Partial<Rule>[]) {
  const year = (version: string, rules: readonly Partial<Rule>[]) => ({
    elements,
    rules: {
      ...loadDossierLaw('2019.1').rules,
      rules: rules.map((row, at): AnyRule => {
        const rule = { ...base, key: `C00${at + 1}`, ...row };
        return { ...rule, identity: `${version}/${rule.key}` };
      }),
    },
  });
  const { added, removed, changed, renumbered } = compareRules({
    before: year('1', before),
    now: year('2', now),
  });
  return {
    added: added.map(({ rule }) => rule),
    removed: removed.map(({ rule }) => rule),
    changed: changed.map(({ before: was, now: is, aspects }) => [was.rule, is.rule, ...aspects]),
    renumbered: renumbered.map(({ before: was, now: is }) => `${was} ${is}`),
  };
}

const nothing = { added: [], removed: [], changed: [], renumbered: [] };
const wantsY = { applies: { valueAt: { x: { const: 'a' } } }, holds: { present: 'y' } };

describe('rules of two years that call none alike', () => {
  it.each<[string, Partial<Rule>, Partial<Rule>]>([
    ['as it was', wantsY, wantsY],
    ['from the root', wantsY, { ...wantsY, applies: { valueAt: { '/r/b/x': { enum: ['a'] } } } }],
    ['anywhere', wantsY, { ...wantsY, at: '//b' }],
    [
      'the other way round',
      wantsY,
      { applies: { absent: 'y' }, holds: { not: { valueAt: { x: { const: 'a' } } } } },
    ],
    [
      'as one condition',
      wantsY,
      { holds: { anyOf: [{ not: { valueAt: { x: { const: 'a' } } } }, { present: 'y' }] } },
    ],
    [
      'in another order',
      { holds: { valueAt: { x: { enum: ['a', 'b'] }, y: { const: 'c' } } } },
      {
        holds: {
          allOf: [{ valueAt: { y: { const: 'c' } } }, { valueAt: { x: { enum: ['b', 'a'] } } }],
        },
      },
    ],
    [
      'by what is too long',
      { holds: { valueAt: { x: { maxLength: 9 } } } },
      { holds: { not: { valueAt: { x: { minLength: 10 } } } } },
    ],
  ])('are the same when the one says it %s', (_how, before, now) => {
    expect(compared([before], [now])).toEqual(nothing);
  });

  it('are known again where one came in front of them', () => {
    const came = { rule: 'AL.00', holds: { absent: 'z' } };

    expect(compared([wantsY], [came, wantsY])).toEqual({
      ...nothing,
      added: ['AL.00'],
      renumbered: ['C001 C002'],
    });
  });

  it('only have another id where they say the same', () => {
    expect(compared([wantsY], [{ ...wantsY, rule: 'AL.09' }])).toEqual({
      ...nothing,
      changed: [['AL.01', 'AL.09', 'id']],
    });
  });

  it('ask something else where they have the same id', () => {
    expect(compared([wantsY], [{ ...wantsY, holds: { present: 'z' } }])).toEqual({
      ...nothing,
      changed: [['AL.01', 'AL.01', 'condition']],
    });
  });

  it('went and came where they share nothing', () => {
    const other = { rule: 'AL.02', at: '/r', holds: { absent: 'b/z' } };

    expect(compared([wantsY], [other])).toEqual({
      ...nothing,
      removed: ['AL.01'],
      added: ['AL.02'],
    });
  });

  it('are not guessed where several could be meant', () => {
    const [y, z] = [{ holds: { present: 'y' } }, { holds: { present: 'z' } }];

    expect(compared([{ holds: { absent: 'z' } }], [y, z])).toEqual({
      ...nothing,
      removed: ['AL.01'],
      added: ['AL.01', 'AL.01'],
    });
  });
});

describe('rules of two years of ours', () => {
  it('are known by name, whatever they say', () => {
    const law = loadDossierLaw('2018.1.1');

    const { rules } = comparePacks({ before: law, now: loadDossierLaw('2019.1'), renamed: [] });

    expect(rules.matchedBy).toBe('name');
  });

  it('are all known again when nobody says what they are called', () => {
    const law = loadDossierLaw('2019.1');
    const unnamed: DossierLaw = {
      ...law,
      rules: {
        ...law.rules,
        rules: law.rules.rules.map((rule, at) => ({ ...rule, identity: `unnamed/${at}` })),
      },
    };

    const { rules } = comparePacks({ before: law, now: unnamed, renamed: [] });

    const unreachable = law.rules.rules.filter((rule) => !isReachable(rule));
    expect(unreachable.length).toBeGreaterThan(0);
    expect(rules).toEqual({
      ...{ matchedBy: 'content', added: [], removed: [], changed: [], renumbered: [] },
    });
  });
});
