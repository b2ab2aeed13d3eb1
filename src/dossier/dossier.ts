import { childNamed, descendantAt, rewrite, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Pack } from './pack.ts';
import { kindOf, profileNameOf } from './profile.ts';

/** The wire names of the values in the inzage block, in the order of the gegevensset. */
export const inspectionFields = [
  'voorlopigdossier',
  'inzage',
  'inzagedatum',
  'akkoord',
  'redennietakkoord',
  'toestemming',
] as const;

/** What parents were shown, when, and what they said of it: the leaf values of the inzage block. */
export type Inspection = { readonly [Field in (typeof inspectionFields)[number]]?: string };

/** A dossier as far as the exchange needs to know it; `root` is all of it. */
export type Dossier = {
  readonly root: XmlElement;
  /** Its profile; where the pack has none for it, what it says as overstap. */
  readonly profile: string;
  /** Absent where dossiers of the profile tell none. */
  readonly pgn: string | undefined;
  readonly inspection: Inspection;
};

/** What is wrong with a dossier that we were asked to hand out. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
}

/**
 * Reads a dossier of this pack's namespace.
 *
 * @throws XmlError when it is not well-formed, DossierError when it is another document or names no pupil.
 */
export function readDossier(pack: Pack, document: string | Uint8Array): Dossier {
  const root = parseXml(document);
  if (root.name !== pack.root || root.namespace !== pack.namespace) {
    throw new DossierError(
      `the root is "${root.name}" in namespace "${root.namespace}", not "${pack.root}" in "${pack.namespace}"`,
    );
  }
  return describeDossier(pack, root);
}

/**
 * Gives what the exchange needs to know of a dossier.
 *
 * @throws DossierError when it names no pupil although dossiers of its profile do.
 */
export function describeDossier(pack: Pack, root: XmlElement): Dossier {
  const profile = profileOf(pack, root);
  const pgn = pgnOf(pack, root);
  if (pgn === undefined && pack.kinds.profiles[profile]?.pgn !== 'forbidden') {
    throw new DossierError('the pupil has neither bsn nor onderwijsnummer');
  }
  return { root, profile, pgn, inspection: inspectionOf(root) };
}

/** Gives the dossier without its inzage block: what a school knows before the parents have seen it. */
export function withoutInspection(root: XmlElement): XmlElement {
  return { ...root, children: root.children.filter((child) => child.name !== 'inzage') };
}

/** Gives the same dossier about another pupil: every PGN element inside holds `pgn`. */
export function aboutPupil(pack: Pack, root: XmlElement, pgn: string): XmlElement {
  const changed = rewrite(root, (element) =>
    pack.pgnElements.includes(element.name) ? { ...element, text: pgn } : element,
  );
  return changed ?? root;
}

function profileOf({ kinds }: Pack, root: XmlElement): string {
  const kind = kindOf(kinds, root);
  return profileNameOf(kinds, kind) ?? kind.overstap ?? '';
}

function pgnOf(pack: Pack, root: XmlElement): string | undefined {
  return pack.pgnElements
    .map((name) => textAt(root, ['huidigeschool', 'leerling', name]))
    .find((value) => value !== undefined);
}

function inspectionOf(root: XmlElement): Inspection {
  const block = childNamed(root, 'inzage');
  const entries = inspectionFields.flatMap((name) => {
    const value = block && childNamed(block, name)?.text;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

function textAt(root: XmlElement, path: readonly string[]): string | undefined {
  return descendantAt(root, path)?.text.trim();
}
