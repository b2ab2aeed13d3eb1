import fc from 'fast-check';
import type { Value } from '../draft/draft.ts';
import { attachments } from './attachments.ts';
import { emailAddresses, phoneNumbers } from './numbers.ts';

/** Gives values that depend on each other, for blocks of this type; by element name, and none for other types. */
export function valuesTogether(
  type: string,
): fc.Arbitrary<Readonly<Record<string, Value>>> | undefined {
  return blocks[type];
}

const contacts = fc
  .oneof(
    phoneNumbers.map((nummer) => ({ soort: 'telefoon', nummer })),
    emailAddresses.map((nummer) => ({ soort: 'e-mail', nummer })),
  )
  .map(({ soort, nummer }) => ({ soort: () => soort, nummer: () => nummer }));

const blocks: Readonly<Record<string, fc.Arbitrary<Readonly<Record<string, Value>>>>> = {
  document: attachments,
  communicatie: contacts,
};
