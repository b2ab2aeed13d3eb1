import { join } from 'node:path';
import type { Cast } from '#cast/cast.ts';
import { attemptIn } from '#evidence/attempt-in.ts';
import { sha256 } from '#evidence/digest.ts';
import { readTranscript } from '#evidence/read-transcript.ts';
import { type RunFormatName, runFormats } from '#report/all.ts';
import { renderHtml } from '#report/html.ts';
import { renderJson } from '#report/json.ts';
import { judge } from '#verdict/judge.ts';
import type { Law } from '#verdict/law.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import { assertRecord } from './assert-record.ts';
import type { Prepared } from './prepare.ts';
import { writeReport } from './reports/write-report.ts';
import type { RunFolder } from './run-folder.ts';
import { withoutCredentials } from './told-of-target.ts';

/** What concluding needs. */
export type ConcludeOptions = {
  readonly law: Law;
  readonly folder: RunFolder;
  readonly prepared: Pick<Prepared, 'target'> & { readonly cast: Pick<Cast, 'addresses'> };
  readonly startedAt: Date;
  /** What the report speaks; none is written when nothing is said. */
  readonly language: Language | undefined;
  /** What to leave beside the record and the report for people. */
  readonly formats?: readonly RunFormatName[];
};

/** Judges the transcript as it stands in the run's folder, and writes the record, and the report if one is wanted, beside it. */
export function conclude({
  law,
  folder,
  prepared,
  startedAt,
  language,
  formats = [],
}: ConcludeOptions): RunRecord {
  const transcript = folder.readTranscript();
  const entries = readTranscript(transcript, folder.bodies);
  const { target, cast } = prepared;
  const attempt = attemptIn(entries);
  const endedAt = new Date();
  const record: RunRecord = {
    format: 1,
    ...judge(entries, law),
    volatile: {
      runId: folder.runId,
      startedAt: startedAt.toISOString(),
      endedAt: endedAt.toISOString(),
      durationMs: endedAt.getTime() - startedAt.getTime(),
      transcriptEntries: entries.length,
      transcriptDigest: sha256(transcript),
      endpoints: {
        ...cast.addresses,
        target: withoutCredentials(target.endpoint),
        ...('url' in target.driver && { driver: withoutCredentials(target.driver.url) }),
      },
      ...(attempt && { attempt }),
    },
  };
  assertRecord(record);
  folder.writeFile('run.json', renderJson(record));
  if (language) {
    folder.writeFile('report.html', renderHtml(record, entries, language));
    for (const name of formats) {
      const format = runFormats[name];
      writeReport(format, { record, entries, language }, join(folder.path, format.name));
    }
  }
  folder.becomeLatest();
  return record;
}
