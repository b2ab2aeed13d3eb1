import type { Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import type { LinkKeys } from './link-keys.ts';
import type { Participants } from './participants.ts';
import type { Sessions } from './sessions.ts';

/** All that the Traffic Center knows; there is no room for a dossier or a PGN in it. */
export type Registers = {
  readonly release: Release;
  readonly participants: Participants;
  readonly sessions: Sessions;
  readonly linkKeys: LinkKeys;
  /** The notifications that were announced, in order. */
  readonly notifications: Messages['meldenNotificatieRequest'][];
  /** The feedback that was announced, in order; what it says goes past the Traffic Center. */
  readonly feedback: Messages['meldenTerugkoppelingRequest'][];
  readonly now: () => Date;
};

/** Why a request gets a SOAP fault instead of an answer. */
export type NotYours = { readonly fault: string };

/** One duty of the Traffic Center: what it answers to a request of the supplier with this OIN. */
export type Duty<Request extends keyof Messages, Response extends keyof Messages> = (
  registers: Registers,
  request: Messages[Request],
  oin: string,
) => Messages[Response] | NotYours;
