import { renderHtml } from '#report/html.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type Language, text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { incomplete, type Look, type Seen, sound, tampered, told as tell } from '../row.ts';

/** The report is, byte for byte, what comes out when it is written again. */
export const report: Look<RunEvidence> = {
  id: 'report',
  what: text('report.html', 'report.html'),
  look(evidence) {
    const { files, record: told } = evidence;
    const { report: html } = files;
    if (html === undefined) {
      return told && incomplete('report.html ontbreekt', 'report.html is missing');
    }
    if (!told) return undefined;
    const again = recordAgain(told, evidence);
    const isSame = again !== undefined && writtenAgain(html, again, evidence.entries) === html;
    return isSame
      ? sound(
          'Precies wat er uit run.json en transcript komt',
          'Exactly what comes out of run.json and transcript',
        )
      : differs(evidence);
  },
};

/** Where others judged, the record of the run is all that its report can be held against. */
function recordAgain(told: RunRecord, { again, isSameJudge }: RunEvidence): RunRecord | undefined {
  if (!isSameJudge) return told;
  if ('why' in again) return undefined;
  return { format: 1, ...again.judgement, volatile: told.volatile };
}

function writtenAgain(
  html: string,
  record: RunRecord,
  entries: RunEvidence['entries'],
): string | undefined {
  const language = /^<html lang="(nl|en)"/m.exec(html)?.[1] as Language | undefined;
  try {
    return language && renderHtml(record, entries, language);
  } catch {
    // What others wrote into a record may be more than a report can tell.
    return undefined;
  }
}

function differs({ otherSuite }: RunEvidence): Seen {
  if (otherSuite === undefined) {
    return tampered(
      'Uit run.json en transcript komt een ander rapport',
      'Another report comes out of run.json and transcript',
    );
  }
  return tell(
    `Niet na te gaan: een andere versie (${otherSuite}) schreef het. Ga niet op het rapport af`,
    `Could not be told: another version (${otherSuite}) wrote it. Do not go by the report`,
  );
}
