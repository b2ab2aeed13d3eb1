import type { Answers } from '../database/school-test-tables.ts';
import type { StartedJob } from '../jobs/add-job.ts';
import { type AnsweredChecklist, answerChecklist } from '../school-tests/answer-checklist.ts';
import { cancelTestExchange } from '../school-tests/cancel-test-exchange.ts';
import { concludeTestExchange } from '../school-tests/conclude-test-exchange.ts';
import type { OfSchool } from '../school-tests/own-test.ts';
import { recordTestExchange, type TestResult } from '../school-tests/record-test-exchange.ts';
import { startTestExchange } from '../school-tests/start-test-exchange.ts';
import { type ToldTestExchange, tellTestExchange } from '../school-tests/tell-test-exchange.ts';
import { operation } from './operation.ts';
import {
  jobState,
  list,
  moment,
  nullable,
  object,
  reason,
  requestNumber,
  schoolCode,
  sentence,
  words,
} from './shapes.ts';

const of = { school: schoolCode };
const answers = { type: 'object', additionalProperties: { type: 'boolean' } };
const result = {
  school: object({ code: words, name: words }),
  isQualified: { type: 'boolean' },
  steps: list(object({ what: sentence, isPassed: { type: 'boolean' } })),
  checklist: list(object({ question: sentence, isAnswered: { type: 'boolean' } })),
  until: nullable(moment),
};
const test = object({
  job: requestNumber,
  state: jobState,
  askedAt: moment,
  release: words,
  isBeingCancelled: { type: 'boolean' },
  why: nullable(sentence),
  hasRun: { type: 'boolean' },
  steps: list(
    object({ what: sentence, how: { enum: ['waits', 'is played', 'was played', 'stopped'] } }),
  ),
  result: nullable(object(result)),
});

/** A test exchange as JSON carries it. */
export type SentTest = {
  readonly school: string;
  readonly bundle: string;
  readonly answers: Readonly<Record<string, boolean>>;
  readonly why: string;
};

/** How schools qualify: by their test exchanges, and by what they answer. */
export const schoolTests = {
  recordTestExchange: operation<SentTest, TestResult>({
    path: '/api/schools/{school}/test-exchanges',
    method: 'post',
    summary: 'Record the test exchange of a school, and whether it qualifies',
    needs: 'desk',
    input: {
      ...of,
      bundle: { type: 'string', contentEncoding: 'base64', pattern: '^[A-Za-z0-9+/]+={0,2}$' },
      answers,
      why: reason,
    },
    answer: object(result),
    act: (register, { bundle, ...played }, by) =>
      recordTestExchange(register, { ...played, bundle: Buffer.from(bundle, 'base64') }, by),
  }),
  tellTestExchange: operation<OfSchool, ToldTestExchange>({
    path: '/api/schools/{school}/test-exchange',
    method: 'get',
    summary: 'The test exchange of a school: with whom, by which steps, and how far it is',
    needs: 'school',
    input: of,
    answer: object({
      school: object({ code: words, name: words, sector: { enum: ['PO', 'VO', 'SWV'] } }),
      uses: nullable(object({ supplier: words, product: words, version: words })),
      opposite: nullable({ enum: ['target', 'reference'] }),
      because: nullable(sentence),
      steps: list(sentence),
      checklist: list(object({ id: words, question: sentence })),
      answers: nullable(answers),
      test: nullable(test),
    }),
    act: tellTestExchange,
  }),
  answerChecklist: operation<AnsweredChecklist, { readonly answers: Answers }>({
    path: '/api/schools/{school}/checklist',
    method: 'post',
    summary: 'Answer what a school is asked about its organisation, each question with yes or no',
    needs: 'school',
    input: { ...of, answers },
    answer: object({ answers }),
    act: answerChecklist,
  }),
  startTestExchange: operation<OfSchool, StartedJob>({
    path: '/api/schools/{school}/test-exchange/start',
    method: 'post',
    summary: 'Let a worker play the test exchange of a school; one at a time',
    needs: 'school',
    input: of,
    answer: object({ job: requestNumber }),
    act: startTestExchange,
  }),
  cancelTestExchange: operation<OfSchool, Awaited<ReturnType<typeof cancelTestExchange>>>({
    path: '/api/schools/{school}/test-exchange/cancel',
    method: 'post',
    summary: 'Cancel the test exchange that a school started',
    needs: 'school',
    input: of,
    answer: object({ state: jobState }),
    act: cancelTestExchange,
  }),
  concludeTestExchange: operation<OfSchool, TestResult>({
    path: '/api/schools/{school}/test-exchange/conclude',
    method: 'post',
    summary: 'Record what came of the test exchange that a school started',
    needs: 'school',
    input: of,
    answer: object(result),
    act: concludeTestExchange,
  }),
} as const;
