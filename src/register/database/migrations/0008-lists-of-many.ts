import type { Migration } from './migration.ts';

/**
 * Of what is on record many times over only what a page shows is looked at: the qualification of a version that lasts longest, the newest
 * that ended, the versions that a release would end, jobs of a supplier and of a state, people by the beginning of a word.
 */
export const listsOfMany: Migration = {
  name: '0008-lists-of-many',
  sql: `
create index qualifications_last on qualifications (version_id, role, profile, until_at, id)
  where school_id is null and withdrawn_at is null;
create index qualifications_of_release on qualifications (release, gegevensset, version_id, until_at);
create index qualifications_ending on qualifications (until_at, version_id, role, profile)
  where school_id is null and withdrawn_at is null;
create index qualifications_run on qualifications (run_id, until_at, withdrawn_at, from_at) where school_id is null;
create index qualifications_run_withdrawn on qualifications (run_id) where school_id is null and withdrawn_at is not null;
create index jobs_oin on jobs (oin, id) where oin is not null;
create index jobs_state on jobs (state, id);

create index people_search on people using gin (to_tsvector('simple', translate(
  handle || ' ' || coalesce(name, '') || ' ' || coalesce(email, ''), '@.-_+', '     '))) where erased_at is null;
`,
};
