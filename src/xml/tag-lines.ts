/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Writes an element as lines of XML, its content indented; `name` has its prefix, `content` are lines of XML. */
export function tagLines(
  name: string,
  attributes: Attributes,
  content: readonly string[] = [],
): string[] {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escapeLine(value)}"`],
  );
  const start = `<${name}${written.join('')}`;
  if (content.length === 0) return [`${start}/>`];
  return [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

/** Writes a line of text so that it can stand in XML, also between double quotes. */
export function escapeLine(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
