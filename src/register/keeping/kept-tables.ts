import type { Tables } from '../database/tables.ts';

/**
 * Every table in an order in which they can be written again, with the columns by which its rows are told in order.
 * What lets somebody in for a while only, sessions and one-time links, stays where it is.
 */
export const keptTables = {
  suppliers: ['id'],
  products: ['id'],
  versions: ['id'],
  regions: ['id'],
  agreements: ['id'],
  schools: ['id'],
  people: ['id'],
  passwords: ['person_id'],
  changes: ['id'],
  contacts: ['id'],
  uses: ['id'],
  releases: ['release', 'gegevensset'],
  runs: ['id'],
  evidence: ['run_id'],
  statements: ['id'],
  requests: ['id'],
  decisions: ['id'],
  qualifications: ['id'],
  status_lists: ['sequence'],
  trusted_keys: ['kid'],
  figures: ['day', 'sector'],
  version_figures: ['day', 'version_id'],
  targets: ['id'],
  workers: ['id'],
  campaigns: ['id'],
  jobs: ['id'],
  takes: ['id'],
  progress: ['id'],
  results: ['job_id'],
  remains: ['take_id'],
  school_answers: ['school_id'],
  school_tests: ['job_id'],
  test_authorities: ['oin', 'name'],
} as const satisfies Readonly<
  Record<Snake<Exclude<keyof Tables, 'sessions' | 'oneTimeLinks'>>, readonly string[]>
>;

/** A table as SQL names it. */
export type KeptTable = keyof typeof keptTables;

type Snake<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : Name;
