import type { Role } from '#evidence/plan.ts';
import type { Conversation } from '#exchange/conversation/acts.ts';
import type { Malformed } from '#exchange/malformed/malformed.ts';
import type { XmlElement } from '#xml/element.ts';

/** What is fuzzed: dossiers, the order in which things happen, or bytes. */
export const fuzzKinds = ['dossier', 'conversation', 'wire'] as const;

/** What is fuzzed: dossiers, the order in which things happen, or bytes. */
export type FuzzKind = (typeof fuzzKinds)[number];

/** Which part the target has in a case, and in which transfer. */
export type Part = { readonly role: Role; readonly profile: string };

/** A dossier goes round: the target sends it as bron, or fetches it as doel. */
export type DossierCase = Part & {
  readonly kind: 'dossier';
  readonly dossier: XmlElement;
  /** Only a dossier of or after this moment is asked for; ISO 8601 with its offset. */
  readonly since?: string | undefined;
  /** The key of the rule that the dossier breaks on purpose; it breaks none when this is absent. */
  readonly breaks?: string | undefined;
};

/** Things happen in this order, several of them at once. */
export type ConversationCase = Part & {
  readonly kind: 'conversation';
  readonly conversation: Conversation;
};

/** A message of which something is wrong comes in at the target. */
export type WireCase = Part & {
  readonly kind: 'wire';
  readonly malformed: Malformed;
};

/** A case as it is stored: plain JSON, which its kind reads again. */
export type WrittenCase = Part & { readonly kind: FuzzKind };

/** One case, of which everything that happens in it follows. */
export type FuzzCase = DossierCase | ConversationCase | WireCase;
