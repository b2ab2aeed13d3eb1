import type { RegisteredRequest } from '../bron/registered-request.ts';
import type { Installation } from '../installation.ts';

/** The requests that were registered about a pupil, whether or not the school knew it then; oldest first. */
export function listRequestsFor(
  { brin, pgn }: { readonly brin: string; readonly pgn: string },
  { las: { decisions }, requests, settings }: Installation,
): readonly RegisteredRequest[] {
  return requests.rows.filter(
    (request) =>
      request.bronBrin === brin &&
      (request.pgn === pgn ||
        (request.searchKey !== undefined &&
          decisions.recognisesPupil(request.searchKey, pgn, settings.zoeksleutelKey))),
  );
}
