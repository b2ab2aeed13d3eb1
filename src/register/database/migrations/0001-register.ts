import type { Migration } from './migration.ts';

/** The register as it began: who is who, who uses what, runs, qualifications, and everything that was ever done. */
export const register: Migration = {
  name: '0001-register',
  sql: `
create table people (
  id integer generated always as identity primary key,
  handle text not null unique,
  name text,
  email text,
  role text not null check (role in ('desk', 'lead')),
  token_digest text unique,
  added_at timestamptz not null,
  erased_at timestamptz
);

create table changes (
  id integer generated always as identity primary key,
  at timestamptz not null,
  person_id integer references people,
  what text not null,
  subject text not null,
  why text not null,
  detail jsonb
);
create index changes_subject on changes (subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The change log is only ever added to';
end $$;
create trigger changes_stand before update or delete on changes
  for each row execute function refuse_change();

create table suppliers (
  id integer generated always as identity primary key,
  name text not null,
  oin text not null unique check (oin ~ '^[0-9]{20}$')
);

create table products (
  id integer generated always as identity primary key,
  supplier_id integer not null references suppliers,
  name text not null,
  unique (supplier_id, name)
);

create table versions (
  id integer generated always as identity primary key,
  product_id integer not null references products,
  version text not null,
  unique (product_id, version)
);

create table regions (
  id integer generated always as identity primary key,
  code text not null unique,
  name text not null
);

create table agreements (
  id integer generated always as identity primary key,
  region_id integer not null references regions on delete cascade,
  school_year text not null,
  asks text not null check (asks in ('before placement', 'after placement')),
  seen_by_parents_on date not null,
  asked_on date not null,
  ready_on date not null,
  enrolment_closes_on date not null,
  placed_on date not null,
  source text not null,
  unique (region_id, school_year)
);

create table schools (
  id integer generated always as identity primary key,
  code text not null unique,
  brin text not null,
  vestiging text not null,
  name text not null,
  sector text not null check (sector in ('PO', 'VO', 'SWV')),
  place text not null,
  swv text,
  region_id integer references regions,
  from_day date not null,
  closed_on date,
  search tsvector generated always as
    (to_tsvector('simple', code || ' ' || brin || ' ' || name || ' ' || place)) stored
);
create index schools_brin on schools (brin);
create index schools_sector on schools (sector, code);
create index schools_place on schools (lower(place), code);
create index schools_search on schools using gin (search);
create index schools_region on schools (region_id);

create table contacts (
  id integer generated always as identity primary key,
  supplier_id integer references suppliers,
  region_id integer references regions on delete cascade,
  school_id integer references schools,
  name text,
  email text,
  erased_at timestamptz,
  check (num_nonnulls(supplier_id, region_id, school_id) = 1)
);
create index contacts_supplier on contacts (supplier_id);
create index contacts_region on contacts (region_id);
create index contacts_school on contacts (school_id);

create table uses (
  id integer generated always as identity primary key,
  school_id integer not null references schools,
  version_id integer not null references versions,
  from_day date not null,
  until_day date,
  check (until_day is null or until_day > from_day)
);
create index uses_school on uses (school_id, from_day);
create index uses_version on uses (version_id, school_id);

create table releases (
  release text not null,
  gegevensset text not null,
  opens_on date not null,
  obligatory_on date,
  ends_on date,
  schools_must_qualify boolean not null,
  primary key (release, gegevensset)
);

create table runs (
  id integer generated always as identity primary key,
  run_id text not null,
  version_id integer not null references versions,
  school_id integer references schools,
  ran_by text not null check (ran_by in ('supplier', 'desk', 'school')),
  outcome text not null check (outcome in ('passed', 'waived', 'failed', 'inconclusive')),
  release text not null,
  gegevensset text not null,
  suite text not null,
  verdicts jsonb not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  transcript_digest text not null unique,
  record_digest text not null,
  plan_digest text not null,
  received_at timestamptz not null
);
create index runs_version on runs (version_id, id);
create index runs_school on runs (school_id, id);

create table evidence (
  run_id integer primary key references runs,
  bundle bytea not null,
  digest text not null,
  keep_until timestamptz not null
);
create index evidence_keep on evidence (keep_until);

create table statements (
  id integer generated always as identity primary key,
  digest text not null unique,
  jti text not null,
  kid text not null,
  run_id integer not null references runs,
  jws text not null,
  certificate text,
  badge text not null,
  signed_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text
);
create index statements_run on statements (run_id);

create table requests (
  id integer generated always as identity primary key,
  run_id integer not null references runs,
  renews_id integer references statements,
  state text not null check (state in ('waiting', 'seconded', 'issued', 'refused')),
  asked_at timestamptz not null,
  asked_by integer not null references people,
  why text not null,
  statement_id integer references statements
);
create index requests_run on requests (run_id);
create index requests_open on requests (id) where state in ('waiting', 'seconded');

create table decisions (
  id integer generated always as identity primary key,
  request_id integer not null references requests,
  person_id integer not null references people,
  decision text not null check (decision in ('issue', 'refuse')),
  at timestamptz not null,
  why text not null,
  unique (request_id, person_id)
);

create table qualifications (
  id integer generated always as identity primary key,
  version_id integer not null references versions,
  school_id integer references schools,
  statement_id integer references statements,
  run_id integer not null references runs,
  role text not null check (role in ('bron', 'doel')),
  profile text not null,
  release text not null,
  gegevensset text not null,
  is_conditional boolean not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text
);
create index qualifications_version on qualifications (version_id, profile, role) where school_id is null;
create index qualifications_school on qualifications (school_id) where school_id is not null;
create index qualifications_statement on qualifications (statement_id);
create index qualifications_until on qualifications (until_at);

create table status_lists (
  sequence integer primary key,
  jws text not null,
  signed_at timestamptz not null,
  next_update timestamptz not null
);

create table trusted_keys (
  kid text primary key,
  use text not null check (use in ('self-declared', 'attested', 'status')),
  holder_name text not null,
  holder_oin text,
  x text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  revoked_at timestamptz,
  revoked_why text
);

create table figures (
  day date not null,
  sector text not null,
  schools integer not null,
  qualified integer not null,
  primary key (day, sector)
);
`,
};
