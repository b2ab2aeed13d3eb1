import { describe, expect, it } from 'vitest';
import type { Language } from '#words/text.ts';
import { type RunFormat, runFormats } from './all.ts';
import { inventEntries } from './invented-run.test-support.ts';
import { inventedWaiver, inventWaivedRecord } from './waived-run.test-support.ts';

const formats = Object.entries<RunFormat>(runFormats);
const languages: readonly Language[] = ['nl', 'en'];

describe('every report of a run', () => {
  it.each(formats)('as %s names its waiver: for what, why, by whom and until when', (_, format) => {
    const record = inventWaivedRecord();
    const { requirement, reason, by, until } = inventedWaiver;

    const told = languages.map((language) =>
      contentOf(format, { record, entries: inventEntries(), language }),
    );

    for (const part of [requirement, reason, by, until]) {
      expect(told).toEqual(told.map(() => expect.stringContaining(part)));
    }
  });
});

type Run = Parameters<RunFormat['render']>[0];

/** What a format tells; of a folder the results and not what stands beside them. */
function contentOf(format: RunFormat, run: Run): string {
  if (format.kind === 'file') return format.render(run);
  return format
    .render(run)
    .filter(({ name }) => name.endsWith('-result.json'))
    .map(({ content }) => content)
    .join('');
}
