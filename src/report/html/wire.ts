import type { Entry, EntryOf } from '#evidence/entry.ts';

/** A line of the transcript that crossed the wire, or says that nothing did. */
export type WireEntry = EntryOf<'request' | 'response' | 'no-response'>;

/** A line of the transcript with a body. */
export type MessageEntry = EntryOf<'request' | 'response'>;

/** A line of the transcript with bytes that need be no message. */
export type RawEntry = EntryOf<'raw-sent' | 'raw-ended'>;

/** Tells whether an entry holds bytes that need be no message. */
export function isRawEntry(entry: Entry): entry is RawEntry {
  return entry.kind === 'raw-sent' || entry.kind === 'raw-ended';
}

/** Tells whether an entry crossed the wire, or says that nothing did. */
export function isWireEntry(entry: Entry): entry is WireEntry {
  return isMessage(entry) || entry.kind === 'no-response';
}

/** Tells whether an entry is a message with a body. */
export function isMessage(entry: Entry): entry is MessageEntry {
  return entry.kind === 'request' || entry.kind === 'response';
}
