import type { Party } from '#evidence/entry.ts';
import type { MessageFault } from '#explain/message/told-message.ts';

/** What a message by itself amounts to; `none` is what no rule of OSO is about. */
export type Judgement = 'sound' | 'remark' | 'unsure' | 'wrong' | 'none';

/** One message of the traffic, as `schemas/simulate.openapi.yaml` describes it; no PGN is in it. */
export type LogLine = {
  readonly seq: number;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly kind: 'request' | 'response' | 'no-response' | 'connection-failed';
  /** By which a message and its answer find each other. */
  readonly exchange?: number;
  readonly from?: Party;
  readonly to?: Party;
  /** The name of the message on the wire, or method and path where it has none. */
  readonly message?: string;
  /** The result code in it, or the reason of a SOAP fault. */
  readonly result?: string;
  readonly status?: number;
  readonly bytes?: number;
  /** Why there was no answer, or no connection. */
  readonly why?: string;
  readonly judgement: Judgement;
  readonly faults: readonly MessageFault[];
  /** What the sender was up to on purpose. */
  readonly mischief?: readonly string[];
};
