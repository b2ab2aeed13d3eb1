import { childrenOf, type Element } from './element.ts';

type Revise = (element: Element) => Element | undefined;

/** A dossier in which every element was revised; one made undefined is left out. */
export function reviseDossier(dossier: Element, revise: Revise): Element {
  return reviseElement(dossier, revise) ?? dossier;
}

/** A parent that loses all its children goes with them. */
function reviseElement(element: Element, revise: Revise): Element | undefined {
  const revised = revise(element);
  if (!revised || typeof revised.content === 'string') {
    return revised;
  }
  const content = childrenOf(revised).flatMap((child) => reviseElement(child, revise) ?? []);
  return content.length > 0 ? { ...revised, content } : undefined;
}
