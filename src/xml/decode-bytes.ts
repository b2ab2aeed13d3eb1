const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * Turns the bytes of an XML document into text: by byte order mark, else by the charset that came with it, else by the
 * encoding in its declaration, else UTF-8 (RFC 7303). Throws a TypeError or RangeError where the bytes are not in that encoding, or nobody knows it.
 */
export function decodeXmlBytes(bytes: Uint8Array, charset?: string): string {
  const mark = byteOrderMarks.find((candidate) =>
    candidate.bytes.every((byte, at) => bytes[at] === byte),
  );
  const encoding = mark?.encoding ?? charset ?? declaredEncoding(bytes) ?? 'utf-8';
  const decoder = encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true });
  return decoder.decode(bytes);
}

/** Made once: making one costs as much as reading a small dossier's bytes. */
const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('latin1');

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = latin1.decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1];
}
