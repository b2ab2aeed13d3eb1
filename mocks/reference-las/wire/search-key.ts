import { createHmac } from 'node:crypto';

/** The zoeksleutel by which a pupil is asked for without sending the PGN; '18 has no pgnfrag beside it. */
export type SearchKey = {
  readonly zoeksleutel: string;
  readonly pgnfrag?: string | undefined;
};

/** The search key of a pupil. */
export function makeSearchKey(pgn: string, secret: string): Required<SearchKey> {
  return {
    zoeksleutel: createHmac('sha256', secret).update(pgn).digest('base64'),
    pgnfrag: pgn.slice(-4),
  };
}

/** Whether a search key is this pupil's; a zoeksleutel may come wrapped over lines. */
export function isSearchKeyOf(searchKey: SearchKey, pgn: string, secret: string): boolean {
  const own = makeSearchKey(pgn, secret);
  return (
    (searchKey.pgnfrag ?? own.pgnfrag) === own.pgnfrag &&
    searchKey.zoeksleutel.replaceAll(/\s/g, '') === own.zoeksleutel
  );
}
