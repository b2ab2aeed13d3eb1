import type { Category } from '#dossier/category.ts';
import type { XmlElement } from '#xml/element.ts';
import { isFilled } from './stays-behind.ts';

/** Gives what a dossier holds of a category. */
export function governedBy({ governs }: Category, dossier: XmlElement): XmlElement[] {
  return governs.flatMap((path) => elementsAt(dossier, path.split('/').slice(2))).filter(isFilled);
}

/** Gives every element at the end of this path of local names. */
export function elementsAt(element: XmlElement, path: readonly string[]): XmlElement[] {
  const [name, ...rest] = path;
  if (name === undefined) return [element];
  return element.children
    .filter((child) => child.name === name)
    .flatMap((child) => elementsAt(child, rest));
}
