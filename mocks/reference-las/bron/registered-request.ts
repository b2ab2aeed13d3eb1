import type { Parties } from '../wire/parties.ts';
import type { SearchKey } from '../wire/search-key.ts';

/** A request in a valid session, kept so that its doel can be told when the dossier is ready. */
export type RegisteredRequest = Parties & {
  /** Whom it asked for: by this key, and by this number once that was found. */
  readonly searchKey: SearchKey | undefined;
  readonly pgn: string | undefined;
  readonly sessieId: string;
  readonly at: Date;
  readonly aanvraagdatum: Date | undefined;
};
