import type { JudgedFinding } from '#verdict/blame.ts';
import type { Outcome } from '#verdict/outcome.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import type { Case, Signal } from '../cases/case.ts';
import { sayCase } from '../cases/say-case.ts';
import { tellFindings } from '../cases/tell-findings.ts';
import { outcomeSigns } from '../words.ts';
import type { AllureFile } from './allure-file.ts';
import type { Attachment } from './attachments.ts';
import { labelsOf } from './labels.ts';
import { stableId } from './stable-id.ts';
import type { Times } from './times.ts';

/** What a result is made of besides its case. */
export type ResultContext = {
  readonly record: RunRecord;
  readonly language: Language;
  readonly attachments: ReadonlyMap<number, Attachment>;
  readonly times: ReadonlyMap<string, Times>;
};

/** Writes one case as an Allure test result. */
export function resultFile(told: Case, context: ResultContext): AllureFile {
  const { runId } = context.record.volatile;
  const uuid = stableId(runId, told.id);
  const content = `${JSON.stringify({ uuid, ...resultOf(told, context) }, null, 2)}\n`;
  return { name: `${uuid}-result.json`, content };
}

function resultOf(told: Case, context: ResultContext) {
  const { id, title, requirement, findings, signal, role, profile } = told;
  const { language } = context;
  const historyId = stableId(id);
  const times = timesOf(told, context);
  return {
    historyId,
    testCaseId: historyId,
    fullName: id,
    name: requirement ? `${requirement.id} ${title[language]}` : title[language],
    ...(requirement && { description: requirement.why[language] }),
    status: statuses[signal],
    ...detailsOf(told, language),
    stage: 'finished',
    ...times,
    labels: labelsOf(told, context.record, language),
    parameters: [
      ...(role === undefined ? [] : [{ name: 'role', value: role }]),
      ...(profile === undefined ? [] : [{ name: 'profile', value: profile }]),
    ],
    links: [],
    attachments: [],
    steps: findings.map((finding) => ({ ...stepOf(finding, context), ...times })),
  };
}

const statuses = {
  failed: 'failed',
  inconclusive: 'broken',
  skipped: 'skipped',
  passed: 'passed',
} as const satisfies Readonly<Record<Signal, string>>;

function timesOf({ scenario }: Case, { times, record }: ResultContext): Times {
  const start = Date.parse(record.volatile.startedAt);
  return times.get(scenario?.key ?? '') ?? { start, stop: start };
}

function detailsOf(told: Case, language: Language) {
  const message = sayCase(told, language);
  if (message === undefined) return {};
  return { statusDetails: { message, trace: tellFindings(told, language) } };
}

const stepStatuses = {
  failed: 'failed',
  inconclusive: 'broken',
  waived: 'skipped',
  observed: 'passed',
  passed: 'passed',
} as const satisfies Readonly<Record<Outcome, string>>;

function stepOf(finding: JudgedFinding, { language, attachments }: ResultContext) {
  const { outcome, expected, actual, entries, assumptions } = finding;
  return {
    name: `${outcomeSigns[outcome]} ${actual[language]}`,
    status: stepStatuses[outcome],
    stage: 'finished',
    parameters: [
      ...(expected
        ? [{ name: { nl: 'verwacht', en: 'expected' }[language], value: expected[language] }]
        : []),
      ...assumptions.map((id) => ({
        name: { nl: 'rust op', en: 'rests on' }[language],
        value: id,
      })),
    ],
    attachments: entries.flatMap((seq) => attachments.get(seq) ?? []),
    steps: [],
  };
}
