import type { Body } from './entry.ts';

/** Keeps the bytes of a message so that exactly they can be read again. */
export function bodyOf(bytes: Uint8Array): Body {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes)
    ? { text }
    : { base64: Buffer.from(bytes).toString('base64') };
}

/** Gives the bytes that a body kept. */
export function bytesOf(body: Body): Uint8Array {
  return 'text' in body ? Buffer.from(body.text, 'utf8') : Buffer.from(body.base64, 'base64');
}
