/** Tells whether all text of a document is meant as it is written. */
export function isVerbatim(content: string): boolean {
  return !(content.includes('&') || content.includes('\r') || content.includes(']]>'));
}

/** Gives the text that is meant; answers undefined when the strict reader must judge it. */
export function plainTextOf(written: string): string | undefined {
  if (written.includes(']]>')) return undefined;
  const text = withPlainLines(written);
  if (!text.includes('&')) return text;
  if (unknownReference.test(text)) return undefined;
  return text.replace(/&([a-z]+);/g, (_reference, name: string) => characters[name] ?? '');
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unknownReference = /&(?!(?:amp|lt|gt|quot|apos);)/;

/** Ends every line with a line feed, as XML has it. */
export function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
