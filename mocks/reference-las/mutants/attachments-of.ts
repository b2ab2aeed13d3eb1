import { childrenOf, type Element } from '../xml/element.ts';

/** The attachments anywhere in a dossier, in their order. */
export function attachmentsOf(element: Element): readonly Element[] {
  return isAttachment(element) ? [element] : childrenOf(element).flatMap(attachmentsOf);
}

/** Whether an element is an attachment. */
export function isAttachment(element: Element): boolean {
  return element.name === 'document';
}
