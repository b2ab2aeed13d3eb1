import type { Cast } from '#cast/cast.ts';
import { sha256 } from '#evidence/digest.ts';
import { readTranscript } from '#evidence/read-transcript.ts';
import { renderHtml } from '#report/html.ts';
import { renderJson } from '#report/json.ts';
import { judge } from '#verdict/judge.ts';
import type { Law } from '#verdict/law.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import { assertRecord } from './assert-record.ts';
import type { Prepared } from './prepare.ts';
import type { RunFolder } from './run-folder.ts';
import { withoutCredentials } from './told-of-target.ts';

/** What concluding needs. */
export type ConcludeOptions = {
  readonly law: Law;
  readonly folder: RunFolder;
  readonly prepared: Pick<Prepared, 'target'> & { readonly cast: Pick<Cast, 'addresses'> };
  readonly startedAt: Date;
  readonly language: Language;
};

/** Judges the transcript as it stands in the run's folder, and writes the record and the report beside it. */
export function conclude({
  law,
  folder,
  prepared,
  startedAt,
  language,
}: ConcludeOptions): RunRecord {
  const transcript = folder.readTranscript();
  const entries = readTranscript(transcript, folder.bodies);
  const { target, cast } = prepared;
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
        driver: withoutCredentials(target.driver.url),
      },
    },
  };
  assertRecord(record);
  folder.writeFile('run.json', renderJson(record));
  folder.writeFile('report.html', renderHtml(record, entries, language));
  folder.becomeLatest();
  return record;
}
