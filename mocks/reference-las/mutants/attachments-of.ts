import { childrenOf, type Element } from '../xml/element.ts';
import { reviseDossier } from '../xml/revise-dossier.ts';

/** The attachments anywhere in a dossier, in their order. */
export function attachmentsOf(element: Element): readonly Element[] {
  return isAttachment(element) ? [element] : childrenOf(element).flatMap(attachmentsOf);
}

/** Whether an element is an attachment. */
export function isAttachment(element: Element): boolean {
  return element.name === 'document';
}

/** Revises all of a dossier but its attachments. */
export function reviseBesideAttachments(
  dossier: Element,
  revise: (element: Element) => Element,
): Element {
  const within = new Set(attachmentsOf(dossier).flatMap(selfAndDescendants));
  return reviseDossier(dossier, (element) => (within.has(element) ? element : revise(element)));
}

function selfAndDescendants(element: Element): Element[] {
  return [element, ...childrenOf(element).flatMap(selfAndDescendants)];
}
