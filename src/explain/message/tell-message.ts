import { decodeMessage, type Reading } from '#exchange/decode.ts';
import type { MessageSet } from '#exchange/release.ts';
import { toldDossier } from './dossier-faults.ts';
import type { MessageLaw } from './message-law.ts';
import { type Read, tellRead } from './tell-read.ts';
import { tellUnknown } from './tell-unknown.ts';
import type { ToldMessage } from './told-message.ts';

/** What a message turned out to be, unmasked. */
export type BareMessage = Omit<ToldMessage, 'foreign' | 'isFollowed'>;

/** A message as it was written, and the charset that came with it. */
export type Written = {
  readonly body: string | Uint8Array;
  readonly charset: string | undefined;
};

/** Tells what a message is and what is wrong with it, with the numbers that stand in it. Never throws on what stands in it. */
export function tellMessage(written: Written, law: MessageLaw): BareMessage {
  const read = readAs([...law.releases, law.kvs], written);
  if (read) return tellRead(read, law);
  return toldDossier(written.body, law) ?? tellUnknown(written, law);
}

/** The first that knows it as a message counts, then who knows it by name, then who takes it for a fault. */
function readAs(sets: readonly MessageSet[], { body, charset }: Written): Read | undefined {
  const readings: { readonly set: MessageSet; readonly reading: Reading }[] = [];
  for (const set of sets) {
    const reading = decodeMessage(set, body, charset);
    if (reading.kind === 'message') return { set, reading };
    readings.push({ set, reading });
  }
  const ofKind = (kind: Reading['kind']) => readings.find(({ reading }) => reading.kind === kind);
  return (ofKind('other-layout') ?? ofKind('fault')) as Read | undefined;
}
