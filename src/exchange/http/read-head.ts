/** The first lines of an HTTP/1 message, as far as they can be read. */
export type Head = {
  readonly startLine: string;
  /** Name, value, name, value; names as they came. */
  readonly headers: readonly string[];
  /** Where what follows the empty line begins. */
  readonly end: number;
};

/** Reads the head of an HTTP/1 message from a place on (RFC 9112 2.1); undefined where its empty line has not come. */
export function readHead(bytes: Buffer, from = 0): Head | undefined {
  const end = bytes.indexOf('\r\n\r\n', from, 'latin1');
  if (end === -1) return undefined;
  const [startLine = '', ...lines] = bytes.toString('latin1', from, end).split('\r\n');
  return { startLine, headers: lines.flatMap(headerIn), end: end + 4 };
}

/** Gives the values of a header, whatever the case of its name. */
export function valuesOf({ headers }: Pick<Head, 'headers'>, name: string): string[] {
  return headers.filter(
    (_value, at) => at % 2 === 1 && headers[at - 1]?.toLowerCase().trim() === name,
  );
}

function headerIn(line: string): [string, string] {
  const colon = line.indexOf(':');
  return colon === -1 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).trim()];
}
