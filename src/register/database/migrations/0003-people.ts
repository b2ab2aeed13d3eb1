import type { Migration } from './migration.ts';

/** People of schools and suppliers, and how somebody signs in: by a one-time link, a password, a session. */
export const people: Migration = {
  name: '0003-people',
  sql: `
alter table people drop constraint people_role_check;
alter table people add constraint people_role_check check (role in ('school', 'supplier', 'desk', 'lead'));
alter table people add column school_id integer references schools;
alter table people add column supplier_id integer references suppliers;
alter table people add constraint people_bound_check check
  ((role = 'school') = (school_id is not null) and (role = 'supplier') = (supplier_id is not null));
create index people_email on people (lower(email));
create index people_school on people (school_id) where school_id is not null;
create index people_supplier on people (supplier_id) where supplier_id is not null;

create table passwords (
  person_id integer primary key references people,
  hash text not null,
  set_at timestamptz not null
);

create table one_time_links (
  digest text primary key,
  person_id integer not null references people,
  made_at timestamptz not null,
  until_at timestamptz not null
);
create index one_time_links_person on one_time_links (person_id);

create table sessions (
  digest text primary key,
  person_id integer not null references people,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  until_at timestamptz not null
);
create index sessions_person on sessions (person_id);
create index sessions_until on sessions (until_at);
`,
};
