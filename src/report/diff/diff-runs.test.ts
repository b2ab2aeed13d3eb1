import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedBy } from '#dossier/rules/grouped-by.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { type Outcome, worstOf } from '#verdict/outcome.ts';
import { anyRun } from '../any-run.test-support.ts';
import { inventRecord } from '../invented-run.test-support.ts';
import { diffRuns } from './diff-runs.ts';
import { renderDiffJson } from './json.ts';
import { renderDiffMarkdown } from './markdown.ts';
import type { Change, RunDiff } from './run-diff.ts';
import { renderDiffText } from './text.ts';
import { verdictOfDiff } from './verdict-of-diff.ts';

const isValid = new Ajv2020({ allErrors: true }).compile(
  readSchemaFile('diff.schema.json') as SchemaObject,
);
const sound = { ...inventRecord({ findings: [] }), scenarios: [] };
const failing = { ...inventRecord(), scenarios: [] };

function keys({ judgements }: RunDiff, ...wanted: readonly Change[]): string[] {
  return judgements
    .filter(({ change }) => wanted.includes(change))
    .map(({ requirement, scenario }) => `${requirement} ${scenario}`)
    .toSorted();
}

function isJudged(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && outcome !== 'inconclusive';
}

describe('the difference between two runs', () => {
  it('of a run and itself is nothing new and nothing fixed', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        const diff = diffRuns(record, record);

        expect(keys(diff, 'new', 'fixed', 'newlyJudged', 'noLongerJudged')).toEqual([]);
        expect(diff.differences).toEqual([]);
      }),
    );
  });

  it('backwards has fixed what was new among what was judged in both', () => {
    fc.assert(
      fc.property(anyRun, anyRun, (one, other) => {
        const forth = diffRuns(one, other);
        const inBoth = forth.judgements.filter(({ before }) => isJudged(before));

        expect(keys({ ...forth, judgements: inBoth }, 'new')).toEqual(
          keys(diffRuns(other, one), 'fixed'),
        );
      }),
    );
  });

  it('backwards no longer judges what was not judged before', () => {
    fc.assert(
      fc.property(anyRun, anyRun, (one, other) => {
        const forth = diffRuns(one, other);
        const unseen = forth.judgements.filter(({ before }) => !isJudged(before));

        expect(keys({ ...forth, judgements: unseen }, 'new', 'newlyJudged')).toEqual(
          keys(diffRuns(other, one), 'noLongerJudged'),
        );
      }),
    );
  });

  it('accounts for everything that fails now: it is new or still open', () => {
    fc.assert(
      fc.property(anyRun, anyRun, (one, other) => {
        const judgements = groupedBy(
          other.results,
          ({ requirement, scenario }) => `${requirement} ${scenario}`,
        );
        const failing = [...judgements].filter(([, results]) =>
          ['failed', 'waived'].includes(worstOf(results.map(({ outcome }) => outcome))),
        );

        expect(keys(diffRuns(one, other), 'new', 'stillOpen')).toEqual(
          failing.map(([name]) => name).toSorted(),
        );
      }),
    );
  });

  it('as JSON is as schemas/diff.schema.json describes', () => {
    fc.assert(
      fc.property(anyRun, anyRun, (one, other) => {
        isValid(JSON.parse(renderDiffJson(diffRuns(one, other))));

        expect(isValid.errors ?? []).toEqual([]);
      }),
    );
  });

  it('as text and as Markdown lets no words of a target command anything', () => {
    fc.assert(
      fc.property(anyRun, anyRun, (one, other) => {
        const diff = diffRuns(one, other);

        expect(renderDiffText(diff, 'nl')).not.toMatch(/[^\P{C}\n]/u);
        expect(renderDiffMarkdown(diff, 'en')).not.toMatch(/[<>`*[\]]/);
      }),
    );
  });

  it('fails when something new fails, and tells what', () => {
    const diff = diffRuns(sound, failing);

    expect(verdictOfDiff(diff)).toBe('failed');
    expect(renderDiffText(diff, 'nl')).toContain(
      'nieuw (1)\n  ✗ OSO-DOS-01  het-dossier/de-school-haalt-het-op/bron/POVO  voldaan → niet voldaan\n      De naam ontbreekt',
    );
  });

  it('passes when something is fixed and nothing new fails', () => {
    const diff = diffRuns(failing, sound);

    expect(verdictOfDiff(diff)).toBe('passed');
    expect(renderDiffMarkdown(diff, 'nl')).toContain('| hersteld | OSO-DOS-01 |');
  });

  it('cannot tell when a part was played, or what was judged is no longer', () => {
    const partial = {
      ...sound,
      outcome: 'partial',
      partial: { only: ['x'], worst: 'passed' },
    } as const;

    expect(verdictOfDiff(diffRuns(sound, partial))).toBe('inconclusive');
    expect(verdictOfDiff(diffRuns(sound, { ...sound, results: [] }))).toBe('inconclusive');
  });

  it('tells first in what the runs themselves differ', () => {
    const later = { ...failing, suite: '0.2.0', planDigest: 'a'.repeat(64) };

    const [, ...lines] = renderDiffText(diffRuns(sound, later), 'en').split('\n');

    expect(lines.slice(0, 2)).toEqual([
      'Difference between the runs: OSO Keur: 0.1.0 → 0.2.0',
      'Difference between the runs: plan: plan-digest → aaaaaaaaaaaa…',
    ]);
  });
});
