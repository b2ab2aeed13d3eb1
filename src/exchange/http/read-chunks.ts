/** A body in chunks, as far as it came. */
export type Chunked = {
  readonly body: Buffer;
  /** Where what follows it begins; undefined while it has not ended. */
  readonly end?: number;
};

/** Reads a body in chunks from a place on (RFC 9112 7.1); what is no chunk is taken as part of the body, and ends nowhere. */
export function readChunks(bytes: Buffer, from: number): Chunked {
  const chunks: Buffer[] = [];
  const soFar = (at: number) => ({ body: Buffer.concat([...chunks, bytes.subarray(at)]) });
  for (let at = from; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at, 'latin1');
    const size = lineEnd === -1 ? undefined : sizeIn(bytes.toString('latin1', at, lineEnd));
    if (size === undefined) return soFar(at);
    const start = lineEnd + 2;
    if (size === 0) return { body: Buffer.concat(chunks), ...trailerEnd(bytes, start) };
    if (bytes.length < start + size + 2) return soFar(start);
    chunks.push(bytes.subarray(start, start + size));
    at = start + size + 2;
  }
}

function sizeIn(line: string): number | undefined {
  const [, hex] = /^([0-9a-f]{1,8})\s*(;.*)?$/i.exec(line) ?? [];
  return hex === undefined ? undefined : Number.parseInt(hex, 16);
}

function trailerEnd(bytes: Buffer, start: number): Pick<Chunked, 'end'> {
  if (bytes.toString('latin1', start, start + 2) === '\r\n') return { end: start + 2 };
  const at = bytes.indexOf('\r\n\r\n', start, 'latin1');
  return at === -1 ? {} : { end: at + 4 };
}
