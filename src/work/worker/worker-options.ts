import type { Kysely } from 'kysely';
import type { Places } from '#preflight/given-target.ts';
import type { Tables } from '#register/database/tables.ts';
import type { VisitTarget } from '#register/targets/visit-target.ts';

/** What a worker is given. */
export type WorkerOptions = Places & {
  readonly database: Kysely<Tables>;
  /** Asks the host of a target of a supplier for its consent again; nothing when nobody may be asked. */
  readonly visitTarget?: VisitTarget | undefined;
  /** The version of this suite. */
  readonly suite: string;
  /** Where it works: a folder of its own in the data directory, that may hold what others left there. */
  readonly folder: string;
  /** How many jobs it does side by side. */
  readonly lanes: number;
  /** The command line of OSO Keur: a program, and what stands before the name of a command. */
  readonly command: readonly string[];
  /** Who is not heard of for so long has lost its jobs. */
  readonly leaseSeconds: number;
  /** How often it looks whether there is something to do. */
  readonly pollMs: number;
  /** A job that takes longer is ended. */
  readonly mostMinutes: number;
  /** Told of what goes wrong by our own fault, or because the database is away. */
  readonly onFailure: (error: unknown) => void;
};

/** What holds when nobody says otherwise. */
export const usualWorker = { leaseSeconds: 15, pollMs: 500, mostMinutes: 240 } as const;
