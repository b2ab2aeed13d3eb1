import type { Pupils } from './bron/pupils.ts';
import type { RegisteredRequest } from './bron/registered-request.ts';
import type { Asks } from './doel/asks.ts';
import type { ReceivedFeedback } from './feedback/received-feedback.ts';
import type { Las } from './las.ts';
import type { LogLine } from './log-line.ts';
import type { LinkKey } from './notification/link-key.ts';
import type { ReceivedNotification } from './notification/received-notification.ts';
import type { Register } from './register.ts';
import type { Settings } from './settings.ts';
import type { Call } from './wire/call.ts';
import type { Dialect } from './wire/envelope.ts';
import type { Rest } from './wire/rest.ts';

/** One running LAS: what it is, what it knows, and how it reaches the world. */
export type Installation = {
  readonly las: Las;
  readonly settings: Settings;
  readonly pupils: Pupils;
  readonly asks: Asks;
  readonly requests: Register<RegisteredRequest>;
  readonly linkKeys: Register<LinkKey>;
  readonly notifications: Register<ReceivedNotification>;
  readonly feedback: Register<ReceivedFeedback>;
  readonly log: Register<LogLine>;
  /** Who asked first in each session, by the number in its certificate. */
  readonly askers: Register<{ readonly session: string; readonly oin: string }>;
  readonly dialect: Dialect;
  readonly call: Call;
  readonly rest: Rest;
  readonly now: () => Date;
};

/** Empties the memory of an installation. */
export function forgetAll({
  pupils,
  asks,
  requests,
  linkKeys,
  notifications,
  feedback,
  log,
  askers,
}: Installation): void {
  for (const memory of [pupils, asks, requests, linkKeys, notifications, feedback, log, askers]) {
    memory.forget();
  }
}
