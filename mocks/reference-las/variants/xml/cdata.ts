import type { Variant } from '../variant.ts';

/** Writes texts as CDATA. */
export const cdata: Variant = {
  name: 'cdata',
  does: 'Writes the text of every element as CDATA.',
  change: (las) => ({ ...las, writer: { ...las.writer, writeText } }),
};

/** A section ends before what would end it, and before a carriage return, which it cannot hold. */
function writeText(text: string): string {
  const inside = text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[');
  return `<![CDATA[${inside}]]>`;
}
