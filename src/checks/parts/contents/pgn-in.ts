import type { Pack } from '#dossier/pack.ts';
import { childNamed, type XmlElement } from '#xml/element.ts';
import { pupilIn } from './delivered.ts';

/** Gives the PGN that a dossier tells, if it tells one. */
export function pgnIn({ pgnElements }: Pack, dossier: XmlElement): string | undefined {
  const pupil = pupilIn(dossier);
  return pgnElements.flatMap((name) => (pupil && childNamed(pupil, name)?.text.trim()) || []).at(0);
}
