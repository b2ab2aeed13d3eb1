/** Tells whether all text of a document is meant as it is written. */
export function isVerbatim(content: string): boolean {
  return !(content.includes('&') || content.includes('\r') || content.includes(']]>'));
}

/** Gives the text that is meant; answers undefined when the strict reader must judge it. */
export function plainTextOf(written: string): string | undefined {
  return written.includes(']]>') ? undefined : referred(withPlainLines(written));
}

/** Gives the value of an attribute that is meant; answers undefined when the strict reader must judge it. */
export function plainValueOf(written: string): string | undefined {
  if (!unusualInValue.test(written)) return written;
  return written.includes('<') ? undefined : referred(written.replace(spaceInValue, ' '));
}

const unusualInValue = /[<&\t\r\n]/;
const spaceInValue = /\r\n|[\t\r\n]/g;

function referred(text: string): string | undefined {
  if (!text.includes('&')) return text;
  const [first = '', ...others] = text.split('&');
  const meant = others.map(afterReference);
  return meant.includes(undefined) ? undefined : first + meant.join('');
}

/** Reads what follows on an ampersand. */
function afterReference(text: string): string | undefined {
  const end = text.indexOf(';');
  const character = end < 0 ? undefined : characterOf(text.slice(0, end));
  return character === undefined ? undefined : character + text.slice(end + 1);
}

function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return characters.get(reference);
  const digits = numeric.exec(reference);
  if (!digits) return undefined;
  const [, hexadecimal, decimal] = digits;
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return isAllowed(code) ? String.fromCodePoint(code) : undefined;
}

const characters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const numeric = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/;

/** What XML calls a character. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return !isHalf && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}

/** Ends every line with a line feed, as XML has it. */
export function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
