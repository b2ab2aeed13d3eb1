import type { XmlElement } from './element.ts';

/** Where something stands in a document: the `<` of its tag, both from 1. */
export type Position = { readonly line: number; readonly column: number };

/** A document with the place of each of its elements. */
export type LocatedDocument = {
  readonly root: XmlElement;
  positionOf(element: XmlElement): Position;
};
