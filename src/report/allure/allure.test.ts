import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRun } from '../any-run.test-support.ts';
import { casesOf } from '../cases/cases-of.ts';
import { inventEntries, invented, inventRecord } from '../invented-run.test-support.ts';
import { inventWaivedRecord } from '../waived-run.test-support.ts';
import { renderAllure } from './allure.ts';
import type { AllureFile } from './allure-file.ts';

type Result = {
  readonly uuid: string;
  readonly historyId: string;
  readonly fullName: string;
  readonly status: string;
  readonly statusDetails?: { readonly message: string };
  readonly steps: readonly { readonly attachments: readonly { readonly source: string }[] }[];
  readonly labels: readonly { readonly name: string; readonly value: string }[];
};

function resultsIn(files: readonly AllureFile[]): Result[] {
  return files
    .filter(({ name }) => name.endsWith('-result.json'))
    .map(({ content }) => JSON.parse(content));
}

function render(record = inventRecord()): AllureFile[] {
  return renderAllure(record, inventEntries(), 'nl');
}

describe('Allure results', () => {
  it('are one for each case, each with an id and a history of its own', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        const results = resultsIn(render(record));

        expect(results.map(({ fullName }) => fullName)).toEqual(
          casesOf(record).map(({ id }) => id),
        );
        expect(new Set(results.map(({ uuid }) => uuid)).size).toBe(results.length);
        expect(new Set(results.map(({ historyId }) => historyId)).size).toBe(results.length);
      }),
    );
  });

  it('of the same record are the same files', () => {
    expect(render()).toEqual(render());
  });

  it('of another run of the same have other ids and the same history', () => {
    const record = inventRecord();
    const another = { ...record, volatile: { ...record.volatile, runId: 'run-2' } };

    const [one, other] = [resultsIn(render()), resultsIn(render(another))];

    expect(other.map(({ historyId }) => historyId)).toEqual(one.map(({ historyId }) => historyId));
    expect(other.map(({ uuid }) => uuid)).not.toEqual(one.map(({ uuid }) => uuid));
  });

  it('attach the message that a finding cites, set out for reading, as text', () => {
    const files = render();
    const [attached] = resultsIn(files).flatMap(({ steps }) =>
      steps.flatMap((it) => it.attachments),
    );

    expect(attached).toMatchObject({
      type: 'text/plain',
      name: '3: target → counterpart HTTP 200',
    });
    expect(files.find(({ name }) => name === attached?.source)?.content).toBe(
      '<documentResponse>\n  <naam>Björn</naam>\n</documentResponse>\n',
    );
  });

  it('let advice that was not followed pass, and say so', () => {
    const record = inventRecord();
    const advice = { ...invented, outcome: 'observed' } as const;
    const results = record.results.map((result, at) =>
      at === 0 ? { ...result, outcome: 'observed' as const, findings: [advice] } : result,
    );

    const [first] = resultsIn(render({ ...record, results }));

    expect(first).toMatchObject({
      status: 'passed',
      statusDetails: { message: invented.actual.nl },
      steps: [{ status: 'passed' }],
    });
    expect(first?.labels).toContainEqual({ name: 'tag', value: 'aanbeveling niet gevolgd' });
  });

  it('put what failed under a waiver in a category of its own, and nothing else', () => {
    const files = render(inventWaivedRecord());
    const { content = '[]' } = files.find(({ name }) => name === 'categories.json') ?? {};
    const categories: readonly Category[] = JSON.parse(content);
    const [first, ...others] = resultsIn(files);

    const named = ({ status, statusDetails }: Result) =>
      categories
        .filter(({ matchedStatuses }) => matchedStatuses.includes(status))
        .filter(({ messageRegex = '.*' }) => matches(statusDetails?.message, messageRegex))
        .map(({ name }) => name);

    expect(first && named(first)).toEqual(['niet voldaan, met ontheffing']);
    expect(others.flatMap(named)).not.toContain('niet voldaan, met ontheffing');
  });
});

type Category = {
  readonly name: string;
  readonly matchedStatuses: readonly string[];
  readonly messageRegex?: string;
};

/** As Allure does: the whole message, and `(?s)` lets a dot be a line end, for which JavaScript has a flag. */
function matches(message = '', pattern: string): boolean {
  return new RegExp(`^(?:${pattern.replace('(?s)', '')})$`, 's').test(message);
}
