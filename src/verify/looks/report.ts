import { renderHtml } from '#report/html.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type Language, text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { recordAgain } from '../reports/record-again.ts';
import { incomplete, type Look } from '../row.ts';
import { differsFromRun, followsFromRun } from './report-words.ts';

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
    return isSame ? followsFromRun : differsFromRun(evidence, ['report.html']);
  },
};

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
