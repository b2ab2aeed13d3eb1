import type { Variant } from '../variant.ts';

/** More than a name, a key or an address has; a reader may refuse an attachment of nothing but references. */
const longest = 300;

/** Writes texts as character references. */
export const characterReferences: Variant = {
  name: 'character-references',
  does: 'Writes each character of shorter texts as a reference to its number.',
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      writeText: (text) =>
        text.length > longest ? las.writer.writeText(text) : [...text].map(writeReference).join(''),
    },
  }),
};

function writeReference(character: string): string {
  return `&#x${character.codePointAt(0)?.toString(16)};`;
}
