import type { Migration } from './migration.ts';

/** What schools answered about themselves, and the test exchanges that they started. */
export const schoolTests: Migration = {
  name: '0007-school-tests',
  sql: `
create table school_answers (
  school_id integer primary key references schools,
  answers jsonb not null,
  answered_at timestamptz not null
);

create table school_tests (
  job_id integer primary key references jobs,
  school_id integer not null references schools,
  answers jsonb not null,
  asked_at timestamptz not null,
  recorded_run_id integer unique references runs,
  result jsonb,
  check ((recorded_run_id is null) = (result is null))
);
create index school_tests_school on school_tests (school_id, job_id);
`,
};
