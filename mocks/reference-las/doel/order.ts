import type { School } from '../settings.ts';

/** What a user asks for: one pupil's dossier, from another school, for one of ours. */
export type Order = {
  readonly school: School;
  readonly fromBrin: string;
  /** The one delivery point to ask, if the user chose one. */
  readonly fromRouteringsKenmerk: string | undefined;
  readonly pupil: OrderedPupil;
  readonly overdrachtsoort: string;
  readonly aanvraagdatum: string | undefined;
};

/** The pupil of an order, by number, or by the koppelsleutel that came with a notification. */
export type OrderedPupil =
  | { readonly pgn: string; readonly koppelsleutel?: never }
  | { readonly koppelsleutel: string; readonly pgn?: never };
