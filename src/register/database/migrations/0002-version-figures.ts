import type { Migration } from './migration.ts';

/**
 * How many schools use a version is written down, as the share per sector is. Of a version's qualifications the newest of a
 * role and profile, the one that lasts longest, and that of a release are each found by one look.
 */
export const versionFigures: Migration = {
  name: '0002-version-figures',
  sql: `
create table version_figures (
  day date not null,
  version_id integer not null references versions,
  schools integer not null,
  primary key (day, version_id)
);

drop index qualifications_version;
create index qualifications_version on qualifications (version_id, profile, role, id) where school_id is null;
create index qualifications_lasting on qualifications (version_id, until_at) where school_id is null;
create index qualifications_release on qualifications (version_id, release, gegevensset, until_at)
  where school_id is null;
`,
};
