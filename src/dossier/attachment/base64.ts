/** Gives the bytes that a text of Base64 stands for, however it is wrapped; undefined when it is no Base64. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const packed = text.replace(/\s/g, '');
  const isBase64 = packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
  return isBase64 ? Buffer.from(packed, 'base64') : undefined;
}
