import type { XmlElement } from '../element.ts';

/** What a reader gives: the root, and the offset of the `<` of every element, in document order. */
export type ReadElements = {
  readonly root: XmlElement;
  readonly offsets: readonly number[];
};

/** An element while it is being read. */
export type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: XmlElement[];
};

/** Deeper than this no message or dossier of OSO goes by far; reading deeper costs ever more time. */
export const deepestLevel = 200;
