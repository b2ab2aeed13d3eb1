/** What the service desk has withdrawn, as `schemas/status-list.schema.json` describes it: the content of the JWS. */
export type StatusList = {
  readonly format: 1;
  /** One more with every list, so that an older one shows. */
  readonly sequence: number;
  /** When it was signed, in seconds since 1970. */
  readonly iat: number;
  /** By when the next one comes; after that this one tells nothing of what it does not name. */
  readonly nextUpdate: string;
  readonly withdrawn: readonly Withdrawal[];
};

/** One statement that does not count any more. */
export type Withdrawal = {
  /** The id of the statement. */
  readonly jti: string;
  /** The digest of the statement, by which it is known. */
  readonly digest: string;
  readonly at: string;
  readonly reason: string;
};
