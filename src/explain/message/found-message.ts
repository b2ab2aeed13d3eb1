/**
 * A message as people have it: out of a log or a ticket, with HTTP headers or the words of a logger before it, and more
 * behind it.
 *
 * 1. It begins at an XML declaration, else at an envelope, else at the first thing that looks like a tag.
 * 2. It ends with the end of its root; what comes after that is not read, and that is told.
 * 3. What was escaped as a whole, as logs in XML or JSON do, is read as what was meant.
 * 4. Chunks of HTTP are put together again.
 */
import { charsetOf } from '#evidence/headers.ts';

/** A message found in a file: what stood before it as HTTP headers, and its bytes. */
export type FoundMessage = {
  /** Names and values in turn, as they stood there. */
  readonly headers: readonly string[];
  readonly charset: string | undefined;
  readonly body: Buffer;
  readonly isFollowed: boolean;
};

/** Finds the first XML message in a file; undefined when there is nothing like XML in it. */
export function findMessage(file: Buffer): FoundMessage | undefined {
  if (isWide(file)) return { headers: [], charset: undefined, body: file, isFollowed: false };
  // One character for each byte, so that nothing is lost.
  const written = unescaped(file.toString('latin1'));
  const start = startIn(written);
  if (start === undefined) return undefined;
  const headers = headersIn(written.slice(0, start));
  const rest = joined(written, headers) ?? written.slice(start);
  const end = endIn(rest);
  return {
    headers,
    charset: charsetOf(headers),
    body: Buffer.from(rest.slice(0, end), 'latin1'),
    isFollowed: rest.slice(end).trim() !== '',
  };
}

function isWide([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

const starts = [
  /<\?xml[\s?]/,
  /<(?:[\w.-]+:)?Envelope[\s>]/,
  /<(?:!--|!DOCTYPE|[A-Za-z_][\w.:-]*[\s/>])/,
];

function startIn(written: string): number | undefined {
  return starts.map((form) => written.search(form)).find((at) => at !== -1);
}

function unescaped(written: string): string {
  return withoutBackslashes(withoutReferences(written));
}

const references: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function withoutReferences(written: string): string {
  if (startIn(written) !== undefined || !/&lt;[?!\w]/.test(written)) return written;
  return written.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => references[name] ?? '');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function withoutBackslashes(written: string): string {
  const isEscaped =
    /<[^<>]*=\\"/.test(written) || (startIn(written) === undefined && /\\u003c/i.test(written));
  if (!isEscaped) return written;
  return written.replace(
    /\\(?:u00([0-9a-f]{2})|(["\\/nrt]))/gi,
    (_, code?: string, letter?: string) =>
      code === undefined
        ? (escapes[letter ?? ''] ?? letter ?? '')
        : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function headersIn(before: string): string[] {
  const lines = before.split(/\r?\n/).map((line) => /^([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line));
  return lines.flatMap((line) => (line ? [line[1] ?? '', (line[2] ?? '').trim()] : []));
}

/** Gives the body without the sizes of its chunks; undefined when it did not come in chunks. */
function joined(written: string, headers: readonly string[]): string | undefined {
  const isChunked = headers.some(
    (name, at) => /^transfer-encoding$/i.test(name) && /chunked/i.test(headers[at + 1] ?? ''),
  );
  const blank = /\r?\n\r?\n/.exec(written);
  if (!isChunked || !blank) return undefined;
  let rest = written.slice(blank.index + blank[0].length);
  const chunks: string[] = [];
  for (let size = chunkSize(rest); size && size.bytes > 0; size = chunkSize(rest)) {
    const from = size.length;
    chunks.push(rest.slice(from, from + size.bytes));
    rest = rest.slice(from + size.bytes).replace(/^\r?\n/, '');
  }
  return chunks.length === 0 ? undefined : chunks.join('').trimStart();
}

function chunkSize(rest: string): { readonly bytes: number; readonly length: number } | undefined {
  const line = /^([0-9A-Fa-f]{1,7})(?:;[^\r\n]*)?\r?\n/.exec(rest);
  return line ? { bytes: Number.parseInt(line[1] ?? '', 16), length: line[0].length } : undefined;
}

/** Where the root ends; a message that was cut off goes on to the end. */
function endIn(rest: string): number {
  const root = /<((?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*)(?=[\s/>])/.exec(rest)?.[1];
  const closing = root === undefined ? -1 : rest.indexOf(`</${root}`);
  const end = closing === -1 ? -1 : rest.indexOf('>', closing);
  return end === -1 ? rest.trimEnd().length : end + 1;
}
