import type { Migration } from './migration.ts';

/** What the service desk looks up by version and run, and by when something was withdrawn. */
export const deskLists: Migration = {
  name: '0004-desk-lists',
  sql: `
create index qualifications_version_run on qualifications (version_id, run_id) where school_id is null;
create index qualifications_withdrawn on qualifications (withdrawn_at) where withdrawn_at is not null;
`,
};
