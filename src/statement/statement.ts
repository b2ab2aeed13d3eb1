import type { Attempt } from '#evidence/attempt.ts';
import type { LawData } from '#evidence/plan.ts';
import type { Waiver } from '#evidence/waiver.ts';
import type { Verdict } from '#verdict/outcome.ts';
import type { NotClaimed, RoleVerdict } from '#verdict/record.ts';
import type { Holder } from './keys/holder.ts';
import type { StatementKind } from './kind.ts';

/** What a statement says, as `schemas/statement.schema.json` describes it: the content of the JWS. */
export type Statement = {
  readonly format: 1;
  readonly kind: StatementKind;
  readonly howObtained: HowObtained;
  /** Who signed, by the trust file. */
  readonly issuer: Holder;
  /** Of this statement and no other. */
  readonly jti: string;
  /** When it was signed, and until when it is valid, in seconds since 1970. */
  readonly iat: number;
  readonly exp: number;
  readonly product: Product;
  readonly driver: string;
  readonly release: string;
  readonly gegevensset: string;
  readonly suite: string;
  readonly roles: readonly string[];
  readonly profiles: readonly string[];
  readonly outcome: Verdict;
  readonly verdicts: readonly (Omit<RoleVerdict, 'outcome'> & {
    readonly outcome: Verdict;
  })[];
  readonly notApplicable: NotClaimed;
  /** The assumptions that judged requirements rest on. */
  readonly assumptions: {
    readonly confirmed: readonly string[];
    readonly unconfirmed: readonly string[];
  };
  readonly waivers: readonly Waiver[];
  readonly run: StatedRun;
};

/** What a statement is about. */
export type Product = {
  readonly supplier: string;
  readonly name: string;
  readonly version: string;
  readonly oin: string;
};

/** The run behind a statement, with what it can be held against. */
export type StatedRun = {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string;
  /** SHA-256 of `transcript.ndjson`. */
  readonly transcriptDigest: string;
  /** SHA-256 of `run.json` without what is volatile, whatever the order of its keys. */
  readonly recordDigest: string;
  readonly planDigest: string;
  /** By which data the verdict was reached. */
  readonly law: readonly LawData[];
  readonly attempt?: Attempt;
};

/** How what a statement says came to be known; who attests either ran it, or judged again what a supplier ran. */
export const howObtained = {
  'self-declared': 'a supplier ran it itself, unsupervised',
  attested: 'the service desk ran it',
  examined: 'a supplier ran it itself, and the service desk judged its evidence again',
} as const satisfies Readonly<Record<StatementKind | 'examined', string>>;

/** One of those. */
export type HowObtained = (typeof howObtained)[keyof typeof howObtained];
