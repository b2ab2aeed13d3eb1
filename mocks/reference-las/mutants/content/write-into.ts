import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';

/** The dossier with this text in every leaf of this name. */
export function writeInto(dossier: Element, name: string, text: string): Element {
  return reviseDossier(dossier, (element) =>
    element.name === name ? { ...element, content: text } : element,
  );
}
