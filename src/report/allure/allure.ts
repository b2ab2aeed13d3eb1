/**
 * A run as a folder of Allure results, which `allure generate` makes a site of.
 *
 * 1. A case of the run is a test result: failed is failed, what could not be told is broken, and what is advice only or
 *    judges nothing is skipped. So the numbers of the site are those of the cases.
 * 2. Advice that was not followed is passed and says so: by a tag, a step, and a category of its own.
 * 3. Ids come of the run and the case, so the same record gives the same files; the history of a case goes by the case.
 * 4. There are no containers: they hold fixtures, and what we arranged stands in the transcript.
 */
import type { Entry } from '#evidence/entry.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import { casesOf } from '../cases/cases-of.ts';
import type { AllureFile } from './allure-file.ts';
import { attachmentsOf } from './attachments.ts';
import { categoriesIn } from './categories.ts';
import { environmentOf } from './environment.ts';
import { executorOf } from './executor.ts';
import { renderProperties } from './properties.ts';
import { resultFile } from './result.ts';
import { timesOf } from './times.ts';

/** Writes a run as Allure results; with its transcript also when each scenario was played, and the messages cited. */
export function renderAllure(
  record: RunRecord,
  entries: readonly Entry[],
  language: Language = 'nl',
): AllureFile[] {
  const attachments = attachmentsOf(record, entries);
  const context = { record, language, attachments: attachments.bySeq, times: timesOf(entries) };
  return [
    ...casesOf(record).map((each) => resultFile(each, context)),
    ...attachments.files,
    json('categories.json', categoriesIn(language)),
    json('executor.json', executorOf(record, language)),
    { name: 'environment.properties', content: renderProperties(environmentOf(record, language)) },
  ];
}

function json(name: string, content: unknown): AllureFile {
  return { name, content: `${JSON.stringify(content, null, 2)}\n` };
}
