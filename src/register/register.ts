import type { Profile } from '#dossier/pack.ts';
import type { Allowed } from '#preflight/given-target.ts';
import type { SigningKey } from '#statement/keys/signing-key.ts';
import type { Shapes } from '#statement/shapes.ts';
import type { Judge } from '#verify/evidence.ts';
import type { Database } from './database/open-database.ts';
import type { VisitTarget } from './targets/visit-target.ts';

/** The keys of the service desk that are at hand; they are in memory only. */
export type DeskKeys = {
  /** Signs statements. */
  readonly attested?: SigningKey | undefined;
  /** Signs status lists. */
  readonly status?: SigningKey | undefined;
};

/** The register, with all that it needs of the world. */
export type Register = {
  readonly database: Database['kysely'];
  readonly keys: DeskKeys;
  /** Judges bundles again. */
  readonly judge: Judge;
  readonly shapes: Shapes;
  /** The profiles of the gegevensset by name: from which sector to which. */
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly now: () => Date;
  /** The hosts, with or without a port, at which targets may be that others hand over; none when nothing is said. */
  readonly allowed?: Allowed | undefined;
  /** The hosts that are marked as production here, besides those that the law marks. */
  readonly production?: readonly string[] | undefined;
  /** Asks the host of a target for its consent; nothing when nobody may be asked. */
  readonly visitTarget?: VisitTarget | undefined;
};
