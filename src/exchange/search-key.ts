import { createHmac } from 'node:crypto';
import type { SearchKey } from './messages.ts';
import type { MessageSet } from './release.ts';

/** How a PGN becomes a zoeksleutel, and how a bron recognises its pupil in one. Somebody else may have to be asked. */
export interface SearchKeyCodec {
  /** Gives the key under which `pgn` travels. */
  keyOf(pgn: string): Promise<SearchKey>;
  /** Tells whether `key` was made of `pgn`. */
  matches(key: SearchKey, pgn: string): Promise<boolean>;
}

/** What a release asks of a search key. */
export type SearchKeyForm = {
  /** Whether pgnfrag stands beside the zoeksleutel: since '22 it does. */
  readonly hasPgnfrag: boolean;
};

/**
 * Our own codec (assumptions A22-10 and A22-11): HMAC-SHA-256 under a shared secret, the last four digits beside it where
 * the release has them.
 */
export function hmacSearchKeyCodec(secret: string, { hasPgnfrag }: SearchKeyForm): SearchKeyCodec {
  const keyOf = async (pgn: string): Promise<SearchKey> => ({
    zoeksleutel: createHmac('sha256', secret).update(pgn).digest('base64'),
    ...(hasPgnfrag && { pgnfrag: pgn.slice(-4) }),
  });
  return {
    keyOf,
    async matches(key, pgn) {
      if (hasPgnfrag && key.pgnfrag !== pgn.slice(-4)) return false;
      const own = await keyOf(pgn);
      return own.pgnfrag === key.pgnfrag && own.zoeksleutel === key.zoeksleutel;
    },
  };
}

/** Gives what this release asks of a search key, by its types. */
export function searchKeyForm(release: Pick<MessageSet, 'types'>): SearchKeyForm {
  return { hasPgnfrag: 'pgnfrag' in release.types };
}
