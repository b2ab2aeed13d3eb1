import { describe, expect, it } from 'vitest';
import { noCounts, withFile } from './counts.ts';
import { inventedReport } from './invented-report.test-support.ts';
import { renderSummary } from './summary.ts';

const counts = inventedReport.files.reduce(withFile, noCounts);

describe('the summary of a check', () => {
  it.each([
    ['nl', '4 bestanden: 1 in orde, 2 met bevindingen, 1 onleesbaar; 2 fouten, 1 waarschuwing'],
    ['en', '4 files: 1 in order, 2 with findings, 1 unreadable; 2 errors, 1 warning'],
  ] as const)('adds up in %s', (language, sentence) => {
    expect(renderSummary(counts, language)).toBe(`\n${sentence}\n`);
  });

  it('says nothing of one file', () => {
    expect(renderSummary({ ...noCounts, files: 1 }, 'nl')).toBe('');
  });
});
