import type { Element } from '../xml/element.ts';
import { reviseDossier } from '../xml/revise-dossier.ts';

/** The dossier without any element of these names. */
export function leaveOut(dossier: Element, ...names: readonly string[]): Element {
  return reviseDossier(dossier, (element) => (names.includes(element.name) ? undefined : element));
}
