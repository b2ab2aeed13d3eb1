import type { Installation } from '../installation.ts';

/** What the driver can be asked to do, and where. */
export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  /** Does what is asked; may throw a Refusal. */
  readonly answer: (call: DriverCall, installation: Installation) => Reply | Promise<Reply>;
};

/** One call of the driver: the fields of its query or body, the id in its path, and on whose account it is made. */
export type DriverCall = {
  readonly fields: unknown;
  readonly id: string;
  readonly account: string;
  /** The URL of our own SOAP endpoint. */
  readonly endpoint: string;
};

/** What the driver replies; content goes as JSON. */
export type Reply = { readonly status: number; readonly content?: unknown };
