import type { Migration } from './migration.ts';

/** What the service desk looks up by run, and by when something was withdrawn. */
export const deskLists: Migration = {
  name: '0005-desk-lists',
  sql: `
create index qualifications_run on qualifications (run_id);
create index qualifications_withdrawn on qualifications (withdrawn_at) where withdrawn_at is not null;
`,
};
