import type { XmlAttribute } from '#xml/element.ts';

/** What a leaf will say, told the day on which the dossier is made, as `2019-03-08`. */
export type Value = (today: string) => string;

/**
 * A dossier with all that could stand in it, each part marked wanted or not. What a rule asks for is there already, so
 * that marking it is enough:
 *
 * 1. A block holds every element that it may hold, at least once, in order.
 * 2. What is not wanted is not written, nor is anything inside it.
 * 3. Of a choice all are there, and one kind is wanted at most; they share `choice`.
 */
export type Draft = {
  readonly name: string;
  /** The structure allows it to be left out. */
  readonly isOptional: boolean;
  readonly isWanted: boolean;
  /** The same for all alternatives of one choice. */
  readonly choice: string | undefined;
  readonly attributes: readonly XmlAttribute[];
  readonly content: readonly Draft[] | Value;
};

/** Gives the parts of a block; none of a leaf. */
export function partsOf({ content }: Draft): readonly Draft[] {
  return typeof content === 'function' ? [] : content;
}
