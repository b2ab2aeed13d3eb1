/**
 * The transcript: everything that a verdict may rest on, one entry a line, in the order in which it happened.
 *
 * 1. Entries are only ever added; each holds the hash of the one before.
 * 2. A wire message stands here as it crossed the socket: checks decode it again, nobody decodes it for them.
 * 3. What we arranged (leases, driver calls) is told beside it, so that a check finds every fact it needs here.
 * 4. `asked` is the only way in which a scenario speaks of a requirement; nothing here judges.
 * 5. A number that may be a real child's is never here: its place holds `[PGN]`, and `foreign` tells where (`masking/`).
 */
import type { Profile } from '#dossier/pack.ts';
import type { Malformed } from '#exchange/malformed/malformed.ts';
import type { Confirmation } from '#exchange/overlay/overlay.ts';
import type { School } from '#exchange/school.ts';
import type { Text } from '#words/text.ts';
import type { Attempt } from './attempt.ts';
import type { Feature, Plan, Role } from './plan.ts';
import type { Waiver } from './waiver.ts';

/** Whoever sends or receives on the wire; a stranger has another certificate than the target's or ours. */
export type Party = 'traffic-center' | 'counterpart' | 'osr' | 'kvs' | 'target' | 'stranger';

/** What we know of the certificate on the other side. */
export type PeerCertificate = {
  readonly oin: string;
  readonly subject: string;
  readonly fingerprint: string;
};

/** What alone can be wrong, on purpose, with a certificate that the cast shows. */
export const certificateFlaws = [
  'foreign',
  'self-signed',
  'expired',
  'not yet valid',
  'for servers only',
  'for clients only',
  'for another host',
  'revoked',
  'of another supplier',
] as const;

/** What alone is wrong with a certificate that the cast shows. */
export type CertificateFlaw = (typeof certificateFlaws)[number];

/** What is odd, on purpose, about a message of the cast to the target: how it presents itself, or what it sends. */
export type Oddity =
  | 'no certificate'
  | `a certificate that is ${CertificateFlaw}`
  | 'TLS 1.0'
  | 'TLS 1.1'
  | 'other prefixes'
  | 'an empty SOAPAction'
  | 'a filled header'
  | 'a wrapped zoeksleutel'
  | 'an unknown message'
  | 'broken XML';

/** Bytes of a message: as text where they are UTF-8, else in Base64. */
export type Body = { readonly text: string } | { readonly base64: string };

/** HTTP headers in the order of the wire: name, value, name, value. */
export type Headers = readonly string[];

/** How long an act of the target may take, in milliseconds; and a scenario and a run, where that was said. */
export type Limits = {
  readonly answerMs: number;
  readonly signOffMs: number;
  readonly scenarioMs?: number;
  readonly runMs?: number;
};

/** What a run was about, without secrets. */
export type RunStarted = {
  readonly kind: 'run-started';
  readonly runId: string;
  readonly suite: string;
  readonly target: TargetSummary;
  readonly plan: Plan;
  readonly planDigest: string;
  /** What the target file says besides. */
  readonly configuration: TargetConfiguration;
  /** Every assumption that the messages rest on. */
  readonly assumptions: readonly string[];
  readonly confirmedAssumptions: readonly string[];
  /** Whose word those were confirmed by, where it is somebody's. */
  readonly confirmations?: readonly Confirmation[];
  /** Which requirements the target need not meet yet, if any. */
  readonly waivers?: readonly Waiver[];
  readonly limits: Limits;
  readonly declaredPgns: readonly string[];
  /** What the seed of the dossiers will turn out to be, as SHA-256 of `salt:seed` in hex. */
  readonly seedCommitment: string;
};

/** A target as its file has it: no key, account, folder, command or argument of a program, and no part of an address that lets in. */
export type TargetConfiguration = {
  readonly endpoint: string;
  readonly schools: readonly School[];
  readonly roles: readonly Role[];
  readonly profiles: readonly string[];
  readonly features: readonly Feature[];
  readonly cast: Readonly<Record<string, string | number>>;
  readonly driver: ToldDriver;
  /** Who makes the zoeksleutel: we under a key, or a program. */
  readonly zoeksleutel: 'key' | 'command';
};

/** How the target was driven; `hasOperator` where a person did what its driver could not. */
export type ToldDriver = (
  | { readonly kind: 'http'; readonly url: string; readonly hasOperator?: true }
  | { readonly kind: 'command'; readonly hasOperator?: true }
  | { readonly kind: 'operator' }
) & {
  /** How pupils get into the target, where nobody enters them: through OSO. */
  readonly load?: 'oso';
};

/** From which the dossiers of the run were made, told when all have gone round. */
export type SeedRevealed = {
  readonly kind: 'seed-revealed';
  readonly seed: number;
  readonly salt: string;
};

/** A connection came about over TLS, called by `from`; who it turned out to be shows in the certificate of the other side. */
export type Connected = {
  readonly kind: 'connected';
  /** When, as the entries are written together in the end. */
  readonly connectedAt: string;
  readonly from: Party;
  readonly to: Party;
  readonly protocol: string;
  readonly cipher: string;
  readonly certificate?: PeerCertificate;
};

/** The target as a report names it. */
export type TargetSummary = {
  readonly supplier: string;
  readonly name: string;
  readonly version: string;
  readonly oin: string;
  readonly driver: string;
  readonly change?: string;
};

/** What a scenario may use until it ends: one pupil with a dossier, and the schools in it; what was leased last counts. */
export type Leased = {
  readonly kind: 'leased';
  readonly scenario: string;
  readonly pgn: string;
  readonly zoeksleutel: string;
  readonly dossier: string;
  /** What kind of transfer it is, as the pack has it. */
  readonly transfer: Profile;
  readonly targetSchool: School;
  readonly counterpartSchool: School;
  /** Another delivery point of the counterpart school. */
  readonly secondDeliveryPoint: School;
  readonly otherSchool: School;
};

/**
 * Before a scenario begins, the target is to fetch its pupil from us, as doel, since that is how pupils get into it; what
 * crosses the wire for that belongs to no scenario.
 */
export type Loading = {
  readonly kind: 'loading';
  /** The scenario that is about to begin. */
  readonly scenario: string;
  readonly pgn: string;
  readonly zoeksleutel: string;
  /** Under which profile it is fetched, from where, and for which school. */
  readonly profile: string;
  readonly sender: School;
  readonly targetSchool: School;
  readonly dossier: string;
};

/** What came of fetching the pupil of a scenario; not to be tried where no dossier can be fetched that is its own. */
export type Loaded = {
  readonly kind: 'loaded';
  readonly scenario: string;
  readonly pgn: string;
  readonly outcome: 'fetched' | 'not fetched' | 'not tried';
  readonly why?: Text;
  /** The name of the person who did it, or could not. */
  readonly by?: string;
};

/** One question to the driver and its answer. */
export type DriverCalled = {
  readonly kind: 'driver-called';
  readonly scenario: string;
  readonly call: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly outcome: (
    | { readonly status: 'done'; readonly answer: unknown }
    | { readonly status: 'refused'; readonly reason: string }
    | { readonly status: 'not-offered'; readonly why: Text }
    | { readonly status: 'failed'; readonly why: Text }
  ) & {
    /** The name of the person whose word this is, where it is a person's. */
    readonly by?: string;
  };
  /** The last entry before it was asked: what comes of it may be on record before the answer is. */
  readonly begunAfter?: number;
};

/**
 * A message as it was sent; `exchange` ties it to its answer. A message of ours names its scenario, and what is
 * odd about it; one that came in names the version of TLS under which it did.
 */
export type WireRequest = {
  readonly kind: 'request';
  readonly exchange: number;
  readonly scenario?: string;
  readonly from: Party;
  readonly to: Party;
  readonly oddity?: Oddity;
  readonly certificate?: PeerCertificate;
  readonly protocol?: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: Body;
};

/** The answer to a message. */
export type WireResponse = {
  readonly kind: 'response';
  readonly exchange: number;
  readonly from: Party;
  readonly to: Party;
  readonly certificate?: PeerCertificate;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
};

/** No answer came: the limit passed, or the connection was refused or broken. */
export type NoResponse = {
  readonly kind: 'no-response';
  readonly exchange: number;
  readonly from: Party;
  readonly to: Party;
  readonly why: string;
};

/**
 * A member of the cast showed a certificate with this flaw at its own address, after entry `since` and up to this one;
 * so many connections came in that time.
 */
export type Posed = {
  readonly kind: 'posed';
  readonly scenario: string;
  readonly party: Party;
  readonly flaw: CertificateFlaw;
  readonly since: number;
  readonly connections: number;
};

/**
 * Bytes that we sent over a connection of their own, which may be no message at all; what is wrong with them is told beside it.
 * They are what went under TLS, or without it where `malformed` has none.
 */
export type RawSent = {
  readonly kind: 'raw-sent';
  readonly exchange: number;
  readonly scenario?: string;
  readonly from: Party;
  readonly to: Party;
  readonly malformed: Malformed;
  readonly bytes: Body;
};

/**
 * How a connection ended that bytes were sent over: all answers came that could; the other side closed it; we left it, as no
 * answer was due any more; nobody closed it within the limit; or it never came about.
 */
export type RawEnding = 'answered' | 'closed' | 'left' | 'silent' | 'unreachable';

/** What came back on bytes, and how it ended; `afterMs` counts from when all bytes were out. */
export type RawEnded = {
  readonly kind: 'raw-ended';
  readonly exchange: number;
  readonly from: Party;
  readonly to: Party;
  readonly certificate?: PeerCertificate;
  readonly ending: RawEnding;
  readonly afterMs: number;
  readonly bytes: Body;
  readonly why?: string;
};

/** Somebody fetched what a malformed message named, at an address that nobody else knows. */
export type CanaryTouched = {
  readonly kind: 'canary-touched';
  /** Of the message; 0 where the address tells of none. */
  readonly exchange: number;
  readonly method: string;
  readonly path: string;
  readonly address: string;
  readonly headers: Headers;
};

/** Everything that an entry can tell. */
export type EntryBody =
  | RunStarted
  | ({ readonly kind: 'attempt' } & Attempt)
  | { readonly kind: 'scenario-started'; readonly scenario: string }
  | Loading
  | Loaded
  | Leased
  | DriverCalled
  | WireRequest
  | WireResponse
  | NoResponse
  | Posed
  | RawSent
  | RawEnded
  | CanaryTouched
  | Connected
  | SeedRevealed
  | { readonly kind: 'connection-failed'; readonly party: Party; readonly why: string }
  | { readonly kind: 'asked'; readonly scenario: string; readonly requirement: string }
  | {
      readonly kind: 'scenario-ended';
      readonly scenario: string;
      readonly outcome: 'played' | 'stopped';
      readonly why?: Text;
    }
  /** The run was stopped after the entry before, and went on; `scenario` was under way and is played anew. */
  | { readonly kind: 'continued'; readonly scenario?: string }
  /** The run stood still from here until `resumed`, as a person asked or because nobody answered. */
  | { readonly kind: 'paused'; readonly by: string; readonly why: 'asked' | 'no answer in time' }
  | { readonly kind: 'resumed'; readonly by: string }
  /** Every scenario has ended; the cast goes on for so long, so that what comes late is seen. */
  | { readonly kind: 'listening-on'; readonly forMs: number }
  | { readonly kind: 'barrier' }
  | { readonly kind: 'run-ended'; readonly entries: number };

/** Something that was not kept: a number where a PGN belongs or elsewhere, or what was packed and could not be looked into. */
export type Foreign = {
  readonly where: 'pgn-field' | 'elsewhere' | 'unseen';
  /** The way to it in the entry: members, headers and elements. */
  readonly place: string;
};

/** One line of the transcript; `at` is ISO 8601 in UTC, `previous` the SHA-256 of the line before in hex. */
export type Entry = {
  readonly seq: number;
  readonly at: string;
  readonly previous: string;
  /** Where numbers stood that may be real children's; absent when there were none. */
  readonly foreign?: readonly Foreign[];
} & EntryBody;

/** The entries of one kind. */
export type EntryOf<Kind extends EntryBody['kind']> = Extract<Entry, { kind: Kind }>;
