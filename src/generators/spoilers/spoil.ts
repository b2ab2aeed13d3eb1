import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { edited } from './edit/edits.ts';
import type { Spoiler } from './spoiler.ts';

/**
 * Gives the text of a dossier with its spoiler's change made.
 *
 * @throws EditError when the dossier has not what the spoiler would change.
 */
export function spoil(dossier: XmlElement, spoiler: Spoiler, law: DossierLaw): string {
  const document = writeXml(edited(dossier, spoiler.edits, law.elements));
  return spoiler.rewrite?.(document) ?? document;
}
