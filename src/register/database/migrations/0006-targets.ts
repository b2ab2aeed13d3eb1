import type { Migration } from './migration.ts';

/** The targets of suppliers, whether their hosts consent to being contacted, and which jobs play one. */
export const targets: Migration = {
  name: '0006-targets',
  sql: `
create table targets (
  id integer generated always as identity primary key,
  supplier_id integer not null references suppliers,
  name text not null,
  source text not null,
  product text not null,
  version text not null,
  addresses text[] not null,
  token text not null,
  for_schools boolean not null default false,
  changed_at timestamptz not null,
  consented_at timestamptz,
  tried_at timestamptz,
  said jsonb,
  forgotten_at timestamptz,
  check (forgotten_at is null or (source = '' and token = '' and consented_at is null))
);
create unique index targets_name on targets (supplier_id, name) where forgotten_at is null;

alter table jobs add column target_id integer references targets;
create index jobs_of_target on jobs (target_id) where target_id is not null;
`,
};
