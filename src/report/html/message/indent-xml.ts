/**
 * Sets XML out for reading without reading it into elements: prefixes, comments, references and CDATA stay as they
 * crossed the wire, since they are evidence. Only white space between elements is lost.
 */

/** One line of XML: how deep it lies, and the tags and text on it as they were. */
export type XmlLine = { readonly depth: number; readonly tokens: readonly string[] };

/** Gives every element its own line, and an element that holds only text one line altogether. */
export function indentXml(wellFormed: string): XmlLine[] {
  const lines: { readonly depth: number; readonly tokens: string[] }[] = [];
  let depth = 0;
  let onlyText: string[] | undefined;
  for (const token of tokensOf(wellFormed)) {
    if (isClosing(token)) depth -= 1;
    if (onlyText && (isClosing(token) || isText(token))) onlyText.push(token);
    else if (!isBlank(token)) lines.push({ depth, tokens: [token] });
    if (isOpening(token)) depth += 1;
    if (isOpening(token)) onlyText = lines.at(-1)?.tokens;
    else if (!isText(token)) onlyText = undefined;
  }
  return lines.map((line) => ({ ...line, tokens: withoutTrailingBlank(line.tokens) }));
}

function withoutTrailingBlank(tokens: readonly string[]): readonly string[] {
  return isBlank(tokens.at(-1) ?? '') ? tokens.slice(0, -1) : tokens;
}

function isClosing(token: string): boolean {
  return token.startsWith('</');
}

function isOpening(token: string): boolean {
  return /^<[^/!?]/.test(token) && !token.endsWith('/>');
}

function isText(token: string): boolean {
  return !token.startsWith('<') || token.startsWith('<![CDATA[');
}

function isBlank(token: string): boolean {
  return token.replace(/&#(?:9|10|13|x9|xA|xD);/gi, '').trim() === '';
}

function* tokensOf(xml: string): Generator<string> {
  let at = 0;
  while (at < xml.length) {
    const end = endOfToken(xml, at);
    yield xml.slice(at, end);
    at = end;
  }
}

function endOfToken(xml: string, at: number): number {
  if (xml[at] !== '<') return startOfTag(xml, at);
  if (xml.startsWith('<!--', at)) return endAt(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return endAt(xml, ']]>', at);
  if (xml.startsWith('<?', at)) return endAt(xml, '?>', at);
  return endOfTag(xml, at);
}

function startOfTag(xml: string, from: number): number {
  const found = xml.indexOf('<', from);
  return found < 0 ? xml.length : found;
}

function endOfTag(xml: string, at: number): number {
  const special = /["'>]/g;
  special.lastIndex = at;
  for (let found = special.exec(xml); found; found = special.exec(xml)) {
    if (found[0] === '>') return special.lastIndex;
    special.lastIndex = endAt(xml, found[0], special.lastIndex);
  }
  return xml.length;
}

function endAt(xml: string, closing: string, from: number): number {
  const found = xml.indexOf(closing, from);
  return found < 0 ? xml.length : found + closing.length;
}
