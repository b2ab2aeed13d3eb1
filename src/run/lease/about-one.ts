import type { Pack } from '#dossier/pack.ts';
import { isBsn } from '#dossier/pgn.ts';
import { leaf, rewrite, type XmlElement } from '#xml/element.ts';

/** Gives the dossier about this pupil: one has one PGN, and of which kind it is shows in the number. */
export function aboutOne({ pgnElements }: Pack, dossier: XmlElement, pgn: string): XmlElement {
  const name = isBsn(pgn) ? 'bsn' : 'onderwijsnummer';
  const about = rewrite(dossier, (element) =>
    pgnElements.includes(element.name) ? leaf(element.namespace, name, pgn) : element,
  );
  return about ?? dossier;
}
