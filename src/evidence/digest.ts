import { hash } from 'node:crypto';

/** Gives the SHA-256 of bytes, or of a text in UTF-8, in hex. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** Gives the digest of a value whatever the order of its keys. */
export function digestOf(value: unknown): string {
  return sha256(JSON.stringify(ordered(value)));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}
