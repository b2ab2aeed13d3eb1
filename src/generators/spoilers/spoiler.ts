import type { ProfileName } from '#dossier/profile.ts';
import { type Edit, put } from './edit/edits.ts';

/**
 * The smallest change of a sound dossier that breaks one rule. What must break with it is declared; nothing else may.
 * `structure` breaches are told by their key, of which there may be several ways.
 */
export type Spoiler = {
  /** The key of the rule in the year at hand; in the lists of spoilers what the rule is called in every year. */
  readonly key: string;
  /** A profile that it certainly can be made in. */
  readonly home: ProfileName;
  readonly edits: readonly Edit[];
  /** The other rules that cannot but break with it, in any layer. */
  readonly alsoFires: readonly string[];
  /** What no tree can hold, done to the text of the dossier when the edits are made. */
  readonly rewrite?: (document: string) => string;
};

/** The path of the pupil, for edits. */
export const pupil = 'huidigeschool/leerling';

/** The path of the flags of the categories, for edits. */
export const flags = 'metadata/categorie_uitlevering';

/** A spoiler that makes these edits. */
export function spoiler(
  key: string,
  home: ProfileName,
  edits: readonly Edit[],
  alsoFires: readonly string[] = [],
): Spoiler {
  return { key, home, edits, alsoFires };
}

/** A spoiler that puts something into the pupil. */
export function spoilerInPupil(
  key: string,
  home: ProfileName,
  xml: string,
  alsoFires: readonly string[] = [],
): Spoiler {
  return spoiler(key, home, [put(pupil, xml)], alsoFires);
}

/** The key of a published rule, as `C007`. */
export function siteKey(letter: string, number: number): string {
  return `${letter}${String(number).padStart(3, '0')}`;
}
