import type { Severity } from '#dossier/finding.ts';
import type { CheckedFile } from './checked-file.ts';

/** How many files there were, what became of them, and how many findings. */
export type Counts = {
  readonly files: number;
  readonly inOrder: number;
  readonly withFindings: number;
  readonly unreadable: number;
  readonly fout: number;
  readonly waarschuwing: number;
};

/** What is counted before the first file. */
export const noCounts: Counts = {
  files: 0,
  inOrder: 0,
  withFindings: 0,
  unreadable: 0,
  fout: 0,
  waarschuwing: 0,
};

/** Counts one file more. */
export function withFile(counts: Counts, checked: CheckedFile): Counts {
  const files = counts.files + 1;
  if (checked.status === 'unreadable') {
    return { ...counts, files, unreadable: counts.unreadable + 1 };
  }
  const isInOrder = checked.findings.length === 0;
  return {
    ...counts,
    files,
    inOrder: counts.inOrder + Number(isInOrder),
    withFindings: counts.withFindings + Number(!isInOrder),
    fout: counts.fout + countOf(checked, 'fout'),
    waarschuwing: counts.waarschuwing + countOf(checked, 'waarschuwing'),
  };
}

function countOf({ findings }: CheckedFile & { status: 'checked' }, wanted: Severity): number {
  return findings.filter(({ severity }) => severity === wanted).length;
}
