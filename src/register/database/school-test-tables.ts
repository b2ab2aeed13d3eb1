import type { ColumnType } from 'kysely';
import type { Text } from '#words/text.ts';

/** What a school answered, question by question. */
export type Answers = Readonly<Record<string, boolean>>;

/** The tables of the test exchanges that schools start themselves. */
export type SchoolTestTables = {
  readonly schoolAnswers: SchoolAnswersTable;
  readonly schoolTests: SchoolTestsTable;
};

type SchoolAnswersTable = {
  schoolId: number;
  answers: ColumnType<Answers, string, string>;
  answeredAt: Date;
};

type SchoolTestsTable = {
  jobId: number;
  schoolId: number;
  /** As they were when it was started. */
  answers: ColumnType<Answers, string, never>;
  askedAt: Date;
  /** The run that came of it, once that was recorded. */
  recordedRunId: ColumnType<number | null, never, number>;
  result: ColumnType<ToldTestResult | null, never, string>;
};

/** What a test exchange came to, as JSON carries it. */
export type ToldTestResult = {
  readonly school: { readonly code: string; readonly name: string };
  readonly isQualified: boolean;
  readonly steps: readonly { readonly what: Text; readonly isPassed: boolean }[];
  readonly checklist: readonly { readonly question: Text; readonly isAnswered: boolean }[];
  /** Until when the school stands for it, as a moment, if it does. */
  readonly until: string | null;
};
