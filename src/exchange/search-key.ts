import { createHmac } from 'node:crypto';
import type { SearchKey } from './messages.ts';

/** How a PGN becomes a zoeksleutel, and how a bron recognises its pupil in one. */
export interface SearchKeyCodec {
  /** Gives the key under which `pgn` travels. */
  keyOf(pgn: string): SearchKey;
  /** Tells whether `key` was made of `pgn`. */
  matches(key: SearchKey, pgn: string): boolean;
}

/** Our own codec (assumptions A22-10 and A22-11): HMAC-SHA-256 under a shared secret, last four digits beside it. */
export function hmacSearchKeyCodec(secret: string): SearchKeyCodec {
  const keyOf = (pgn: string): SearchKey => ({
    zoeksleutel: createHmac('sha256', secret).update(pgn).digest('base64'),
    pgnfrag: pgn.slice(-4),
  });
  return {
    keyOf,
    matches(key, pgn) {
      const own = keyOf(pgn);
      return own.pgnfrag === key.pgnfrag && own.zoeksleutel === key.zoeksleutel;
    },
  };
}
