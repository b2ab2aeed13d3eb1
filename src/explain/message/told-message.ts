import type { Foreign } from '#evidence/entry.ts';
import type { Actor } from '#exchange/release.ts';
import type { Text } from '#words/text.ts';

/** One thing that is wrong with a message; `unsure` is what rests on an assumption of ours about the messages. */
export type MessageFault = {
  /** The rule as people know it: of the gegevensset, or what was not as it should be. */
  readonly rule: string;
  /** The requirement that asks for it, if one does. */
  readonly requirement?: string;
  readonly weight: 'fault' | 'warning' | 'unsure';
  /** The way to it in the dossier. */
  readonly place?: string;
  readonly what: Text;
  readonly assumptions: readonly string[];
};

/** A field of a message with its value, by the way to it. */
export type ToldField = { readonly field: string; readonly value: string };

/** What a message turned out to be, and what is wrong with it; no number of a child is in it. */
export type ToldMessage = {
  readonly kind: 'message' | 'soap-fault' | 'dossier' | 'unknown';
  /** Its name on the wire. */
  readonly name?: string;
  readonly release?: string;
  readonly from?: Actor;
  readonly to?: Actor;
  readonly what: Text;
  readonly fields: readonly ToldField[];
  readonly faults: readonly MessageFault[];
  /** What its layout rests on, where that is not published. */
  readonly assumptions: readonly string[];
  /** Where numbers stood that may be real children's; they are nowhere in what is told. */
  readonly foreign: readonly Foreign[];
  /** Whether more stood behind it, that was not read. */
  readonly isFollowed: boolean;
};
