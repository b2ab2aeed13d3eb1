/**
 * A run as JUnit XML, which build servers show as tests and which stops them.
 *
 * 1. A role in a profile is a test suite, since that is what gets a verdict; a case of the run is a test case. Its class
 *    name is the key of the scenario, its name the requirement: both are the same in every run.
 * 2. failed is a failure. What could not be told is an error, since many servers go on over what is skipped, and the run
 *    itself ends with 2.
 * 3. What is advice only is never more than skipped; not followed it is passed, with the finding on `system-out`. What
 *    failed under a waiver is skipped, and says by whose word, why and until when.
 * 4. So a build stops exactly when `oso-keur run` does not end with 0.
 */

import { groupedBy } from '#dossier/rules/grouped-by.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import type { Case, Signal } from '../cases/case.ts';
import { casesOf } from '../cases/cases-of.ts';
import { sayCase } from '../cases/say-case.ts';
import { tellFindings } from '../cases/tell-findings.ts';
import { sayWaiver } from '../waiver-words.ts';
import { verdictWords } from '../words.ts';
import { type JunitCase, type JunitResult, renderJunitDocument } from './junit-document.ts';

/** Writes a run as one JUnit document. */
export function renderJunit(record: RunRecord, language: Language): string {
  const { target, volatile } = record;
  const properties = propertiesOf(record, language);
  const groups = groupedBy(casesOf(record), suiteName);
  const suites = [...groups].map(([name, cases]) => ({
    name,
    timestamp: volatile.startedAt.replace(/(\.\d+)?Z$/, ''),
    properties,
    cases: cases.map((each) => caseOf(each, language)),
  }));
  const name = `OSO Keur: ${target.name} ${target.version}`;
  return renderJunitDocument({ name, durationMs: volatile.durationMs, suites });
}

function propertiesOf(record: RunRecord, language: Language): Readonly<Record<string, string>> {
  const { target, suite, release, gegevensset, outcome, partial, volatile, waivers = [] } = record;
  const verdicts = record.verdicts.map(
    ({ role, profile, outcome: verdict }) => [`verdict.${role}.${profile}`, verdict] as const,
  );
  return {
    run: volatile.runId,
    suite,
    release,
    gegevensset,
    supplier: target.supplier,
    ...(target.change !== undefined && { change: target.change }),
    outcome,
    verdict: verdictWords[outcome][language],
    ...(partial && { only: partial.only.join(', ') }),
    ...Object.fromEntries(verdicts),
    ...Object.fromEntries(
      waivers.map((waiver) => [`waiver.${waiver.requirement}`, sayWaiver(waiver)[language]]),
    ),
    transcript: volatile.transcriptDigest,
  };
}

function suiteName({ role, profile }: Case): string {
  return role === undefined ? 'oso-keur' : `${role} ${profile}`;
}

function caseOf(told: Case, language: Language): JunitCase {
  const { id, title, requirement, scenario } = told;
  const result = resultOf(told, language);
  return {
    name: requirement ? `${requirement.id} ${title[language]}` : title[language],
    classname: (scenario?.key ?? id).replaceAll('/', '.'),
    ...(result && { result }),
  };
}

const kinds: Readonly<Record<Signal, JunitResult['kind']>> = {
  failed: 'failure',
  inconclusive: 'error',
  skipped: 'skipped',
  passed: 'system-out',
};

function resultOf(told: Case, language: Language): JunitResult | undefined {
  const message = sayCase(told, language);
  if (message === undefined) return undefined;
  const kind = kinds[told.signal];
  const text = tellFindings(told, language);
  if (kind === 'system-out') return { kind, text };
  if (kind === 'skipped') return { kind, message, ...(told.waiver && { text }) };
  return { kind, message, type: told.requirement?.level ?? told.signal, text };
}
