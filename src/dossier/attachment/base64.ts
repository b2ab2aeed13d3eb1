/** Gives the bytes that a text of Base64 stands for, however it is wrapped; undefined when it is no Base64. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const packed = text.replace(/\s+/g, '');
  const bytes = Buffer.from(packed, 'base64');
  // Written back it is nearly always the same, which is found out many times as fast as by looking at each character.
  return bytes.toString('base64') === packed || isBase64(packed) ? bytes : undefined;
}

function isBase64(packed: string): boolean {
  return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
}
