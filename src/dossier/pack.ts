import type { Text } from '#words/text.ts';
import type { Category } from './category.ts';

/**
 * Which rules a dossier is held to, by its overdrachtsoort. The published validator has a stylesheet for transfers (OV)
 * and one for samenwerkingsverbanden (PaO); an overdrachtsoort that nobody knows is held to what the stylesheet of its
 * overstap asks of every dossier.
 */
export type Family = 'overstap' | 'binnen-brin' | 'overstap-unknown' | 'swv' | 'swv-unknown';

/** What kind of school, or what else, an end of a transfer is. */
export type Sector = 'PO' | 'VO' | 'SWV';

/** What can be asked of parents before a dossier goes: to see it, or to agree that it goes. */
export type AskedOfParents = 'inzage' | 'toestemming';

/** A kind of transfer: what its dossiers say of themselves, and between whom and how they go. */
export type Profile = {
  readonly title: Text;
  readonly family: Family;
  readonly overdrachtsoort: string;
  /** What its dossiers say as overstap; without it, anything. */
  readonly overstap?: string;
  /** The sectors that it can come from. */
  readonly from: readonly Sector[];
  /** The sectors that it can go to. */
  readonly to: readonly Sector[];
  /** Both ends have one BRIN, and so one sector. */
  readonly isWithinBrin?: true;
  readonly asksParents: readonly AskedOfParents[];
  /** Whether the dossier must, may or must not tell the PGN of the pupil. */
  readonly pgn: 'required' | 'optional' | 'forbidden';
};

/** The family of a dossier whose overdrachtsoort nobody knows; `overstapsOf` wants an overstap of that family. */
export type Otherwise = { readonly family: Family; readonly overstapsOf?: Family };

/** The profiles by name, and how a dossier tells which one it is of. `profile.ts` reads it. */
export type Kinds = {
  readonly overdrachtsoortAt: string;
  readonly overstapAt: string;
  readonly profiles: Readonly<Record<string, Profile>>;
  /** The first that fits counts; the last takes what is left. */
  readonly otherwise: readonly Otherwise[];
};

/** A rule of an official validator that nobody here judges: where it stands there, and what it is. */
export type NotJudged = { readonly file: string; readonly line: number; readonly what: string };

/** One year of the gegevensset, without its elements and rules. Paths are of local names, without positions. */
export type Pack = {
  readonly version: string;
  readonly namespace: string;
  readonly root: string;
  /** What its dossiers, and those who ask for one, call their version; patches of a year share one. */
  readonly standaardversie: string;
  readonly validatieversie: string;
  /** The leaves that tell of the sending system instead of the pupil, so that they differ between systems. */
  readonly sendersOwn: readonly string[];
  readonly attachmentElement: string;
  readonly pgnElements: readonly string[];
  readonly kinds: Kinds;
  readonly categories: readonly Category[];
  /** What an import could not make a rule of. */
  readonly notJudged?: readonly NotJudged[];
};
