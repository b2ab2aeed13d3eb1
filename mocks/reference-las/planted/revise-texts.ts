import { childrenOf, type Element } from '../xml/element.ts';

/** A dossier in which the text of every leaf was revised; `name` is that of the leaf. */
export function reviseTexts(
  element: Element,
  revise: (text: string, name: string) => string,
): Element {
  const { content, name } = element;
  if (typeof content === 'string') return { ...element, content: revise(content, name) };
  return { ...element, content: childrenOf(element).map((child) => reviseTexts(child, revise)) };
}
