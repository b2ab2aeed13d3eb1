import type { Entry } from '#evidence/entry.ts';
import { asks, exchangesOf, fieldsOf } from '#evidence/exchange.ts';
import { unwrapped } from '#exchange/pupil-key.ts';
import type { Release } from '#exchange/release.ts';

/** Which pupil is to be fetched, and in which release. */
export type Fetching = { readonly zoeksleutel: string; readonly release: Release };

/** Tells whether, in these entries, we gave the target the dossier of this pupil. */
export function isFetched(entries: readonly Entry[], { zoeksleutel, release }: Fetching): boolean {
  return exchangesOf(entries, release).some((exchange) => {
    if (exchange.request.from !== 'target' || !asks(exchange, 'documentRequest')) return false;
    const { zoeksleutelPgnfrag: key } = exchange.asked.message.fields;
    const isHim = key !== undefined && unwrapped(key.zoeksleutel) === unwrapped(zoeksleutel);
    return isHim && fieldsOf(exchange.answered, 'documentResponse')?.dossier !== undefined;
  });
}
