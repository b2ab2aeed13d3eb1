import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import { capital } from '../html/wording.ts';
import { verdictWords } from '../words.ts';

/** Tells Allure who ran this, and what to call the report. */
export function executorOf({ suite, outcome, target, volatile }: RunRecord, language: Language) {
  return {
    name: `OSO Keur ${suite}`,
    type: 'oso-keur',
    buildName: volatile.runId,
    reportName: `${capital(verdictWords[outcome][language])}: ${target.name} ${target.version}`,
  };
}
