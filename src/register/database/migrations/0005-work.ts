import type { Migration } from './migration.ts';

/** What is to be done by workers, who does it, and what came of it. */
export const work: Migration = {
  name: '0005-work',
  sql: `
create table workers (
  id integer generated always as identity primary key,
  host text not null,
  pid integer not null,
  suite text not null,
  lanes integer not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ended_at timestamptz
);

create table campaigns (
  id integer generated always as identity primary key,
  seed integer not null,
  shards integer not null check (shards > 0),
  cases integer not null check (cases > 0)
);

create table jobs (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('qualify', 'fuzz')),
  state text not null default 'waiting'
    check (state in ('waiting', 'running', 'ended', 'cancelled', 'given up')),
  target text,
  product text not null,
  oin text,
  cast_key text,
  ports integer[] not null default '{}',
  options jsonb not null,
  campaign_id integer references campaigns,
  shard integer,
  asked_at timestamptz not null default now(),
  asked_by integer not null references people,
  cancel_asked_at timestamptz,
  cancelled_by integer references people,
  ended_at timestamptz,
  exit_code integer,
  outcome text,
  why jsonb,
  check ((campaign_id is null) = (shard is null)),
  unique (campaign_id, shard)
);
create unique index jobs_one_per_cast on jobs (cast_key) where state = 'running';
create index jobs_open on jobs (id) where state in ('waiting', 'running');

create table takes (
  id integer generated always as identity primary key,
  job_id integer not null references jobs,
  number integer not null,
  worker_id integer not null references workers,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ended_at timestamptz,
  how text check (how in ('handed in', 'cancelled', 'given back', 'broken', 'torn')),
  exit_code integer,
  said text,
  check ((ended_at is null) = (how is null)),
  unique (job_id, number)
);
create unique index takes_one_open on takes (job_id) where ended_at is null;
create index takes_open on takes (worker_id) where ended_at is null;

create table progress (
  id bigint generated always as identity primary key,
  take_id integer not null references takes,
  job_id integer not null references jobs,
  at timestamptz not null default now(),
  line jsonb not null
);
create index progress_of_job on progress (job_id, id);

create table results (
  job_id integer primary key references jobs,
  run_id text not null,
  digest text not null,
  bundle bytea not null,
  record jsonb
);

create table remains (
  take_id integer primary key references takes,
  digest text not null,
  packed bytea not null
);

create table test_authorities (
  oin text not null,
  name text not null,
  files jsonb not null,
  primary key (oin, name)
);
`,
};
