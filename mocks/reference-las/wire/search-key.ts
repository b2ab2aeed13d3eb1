import { createHmac } from 'node:crypto';

/** The zoeksleutel and pgnfrag by which a pupil is asked for without sending the PGN. */
export type SearchKey = {
  readonly zoeksleutel: string;
  readonly pgnfrag: string;
};

/** The search key of a pupil. */
export function makeSearchKey(pgn: string, secret: string): SearchKey {
  return {
    zoeksleutel: createHmac('sha256', secret).update(pgn).digest('base64'),
    pgnfrag: pgn.slice(-4),
  };
}

/** Whether a search key is this pupil's; a zoeksleutel may come wrapped over lines. */
export function isSearchKeyOf(searchKey: SearchKey, pgn: string, secret: string): boolean {
  const own = makeSearchKey(pgn, secret);
  return (
    searchKey.pgnfrag === own.pgnfrag &&
    searchKey.zoeksleutel.replaceAll(/\s/g, '') === own.zoeksleutel
  );
}
