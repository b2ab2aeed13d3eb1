import type { ColumnType, GeneratedAlways } from 'kysely';
import type { Verdict } from '#verdict/outcome.ts';
import type { RoleVerdict } from '#verdict/record.ts';
import type { SchoolTestTables } from './school-test-tables.ts';
import type { WorkTables } from './work-tables.ts';

/**
 * The tables of the register, as the migrations make them. Days are text, as 2026-01-31; moments are Dates; what is
 * written as JSON is written as text and read as what it holds.
 */
export type Tables = WorkTables &
  SchoolTestTables & {
    readonly people: PeopleTable;
    readonly passwords: PasswordsTable;
    readonly oneTimeLinks: OneTimeLinksTable;
    readonly sessions: SessionsTable;
    readonly changes: ChangesTable;
    readonly suppliers: SuppliersTable;
    readonly products: ProductsTable;
    readonly versions: VersionsTable;
    readonly regions: RegionsTable;
    readonly agreements: AgreementsTable;
    readonly schools: SchoolsTable;
    readonly contacts: ContactsTable;
    readonly uses: UsesTable;
    readonly releases: ReleasesTable;
    readonly runs: RunsTable;
    readonly evidence: EvidenceTable;
    readonly statements: StatementsTable;
    readonly requests: RequestsTable;
    readonly decisions: DecisionsTable;
    readonly qualifications: QualificationsTable;
    readonly statusLists: StatusListsTable;
    readonly trustedKeys: TrustedKeysTable;
    readonly figures: FiguresTable;
    readonly versionFigures: VersionFiguresTable;
  };

/** A kind of school. */
export type Sector = 'PO' | 'VO' | 'SWV';

/**
 * For whom somebody acts: one school, one supplier, or the service desk; who leads that may also add and erase
 * people.
 */
export type PersonRole = 'school' | 'supplier' | 'desk' | 'lead';

/** Who played the run that a statement is about. */
export type RanBy = 'supplier' | 'desk' | 'school';

/** How far a request has come; seconded is when one of two has agreed. */
export type RequestState = 'waiting' | 'seconded' | 'issued' | 'refused';

type Id = GeneratedAlways<number>;

type Json<Content> = ColumnType<Content, string, string>;

type PeopleTable = {
  id: Id;
  handle: string;
  name: string | null;
  email: string | null;
  role: PersonRole;
  /** The school or supplier that somebody is of; nobody else has one. */
  schoolId: number | null;
  supplierId: number | null;
  tokenDigest: string | null;
  addedAt: Date;
  erasedAt: Date | null;
};

type PasswordsTable = { personId: number; hash: string; setAt: Date };

type OneTimeLinksTable = { digest: string; personId: number; madeAt: Date; untilAt: Date };

type SessionsTable = {
  digest: string;
  personId: number;
  startedAt: Date;
  seenAt: Date;
  untilAt: Date;
};

type ChangesTable = {
  id: Id;
  at: Date;
  personId: number | null;
  what: string;
  subject: string;
  why: string;
  detail: ColumnType<unknown, string | null, never>;
};

type SuppliersTable = { id: Id; name: string; oin: string };

type ProductsTable = { id: Id; supplierId: number; name: string };

type VersionsTable = { id: Id; productId: number; version: string };

type RegionsTable = { id: Id; code: string; name: string };

type AgreementsTable = {
  id: Id;
  regionId: number;
  schoolYear: string;
  asks: 'before placement' | 'after placement';
  seenByParentsOn: string;
  askedOn: string;
  readyOn: string;
  enrolmentClosesOn: string;
  placedOn: string;
  source: string;
};

type SchoolsTable = {
  id: Id;
  code: string;
  brin: string;
  vestiging: string;
  name: string;
  sector: Sector;
  place: string;
  swv: string | null;
  regionId: number | null;
  fromDay: string;
  closedOn: string | null;
  search: GeneratedAlways<string>;
};

type ContactsTable = {
  id: Id;
  supplierId: number | null;
  regionId: number | null;
  schoolId: number | null;
  name: string | null;
  email: string | null;
  erasedAt: Date | null;
};

type UsesTable = {
  id: Id;
  schoolId: number;
  versionId: number;
  fromDay: string;
  untilDay: string | null;
};

type ReleasesTable = {
  release: string;
  gegevensset: string;
  opensOn: string;
  obligatoryOn: string | null;
  endsOn: string | null;
  schoolsMustQualify: boolean;
};

type RunsTable = {
  id: Id;
  runId: string;
  versionId: number;
  schoolId: number | null;
  ranBy: RanBy;
  outcome: Verdict;
  release: string;
  gegevensset: string;
  suite: string;
  verdicts: Json<readonly RoleVerdict[]>;
  startedAt: Date;
  endedAt: Date;
  transcriptDigest: string;
  recordDigest: string;
  planDigest: string;
  receivedAt: Date;
};

type EvidenceTable = { runId: number; bundle: Uint8Array; digest: string; keepUntil: Date };

type StatementsTable = {
  id: Id;
  digest: string;
  jti: string;
  kid: string;
  runId: number;
  jws: string;
  certificate: string | null;
  badge: string;
  signedAt: Date;
  expiresAt: Date;
  withdrawnAt: Date | null;
  withdrawnWhy: string | null;
};

type RequestsTable = {
  id: Id;
  runId: number;
  renewsId: number | null;
  state: RequestState;
  askedAt: Date;
  askedBy: number;
  why: string;
  statementId: number | null;
};

type DecisionsTable = {
  id: Id;
  requestId: number;
  personId: number;
  decision: 'issue' | 'refuse';
  at: Date;
  why: string;
};

type QualificationsTable = {
  id: Id;
  versionId: number;
  schoolId: number | null;
  statementId: number | null;
  runId: number;
  role: 'bron' | 'doel';
  profile: string;
  release: string;
  gegevensset: string;
  isConditional: boolean;
  fromAt: Date;
  untilAt: Date;
  withdrawnAt: Date | null;
  withdrawnWhy: string | null;
};

type StatusListsTable = { sequence: number; jws: string; signedAt: Date; nextUpdate: Date };

type TrustedKeysTable = {
  kid: string;
  use: 'self-declared' | 'attested' | 'status';
  holderName: string;
  holderOin: string | null;
  x: string;
  fromAt: Date;
  untilAt: Date;
  revokedAt: Date | null;
  revokedWhy: string | null;
};

type FiguresTable = { day: string; sector: Sector; schools: number; qualified: number };

type VersionFiguresTable = { day: string; versionId: number; schools: number };
