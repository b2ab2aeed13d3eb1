/**
 * A dossier as a tree that can be read, changed and written:
 *
 * 1. It holds all that a dossier says, and nothing of how it was written: no prefixes, no comments, no white space
 *    between elements, no hints for validators.
 * 2. A leaf keeps its text as it stands, for text is what makes two dossiers the same; its kind says what value that
 *    text stands for, and `value.ts` reads and writes it.
 * 3. The reader wants every name at a place where the element tree has it, and no more: order, number and values may be
 *    wrong, so that a dossier that was spoiled on purpose can be read back too.
 * 4. Reading what was written gives the same tree, and writing what was read of our own writing the same text.
 */
import type { Base } from '../elements.ts';

/** What the text of a leaf stands for: a type of XML Schema, or the Base64 of an attachment. */
export type ValueKind = Base | 'attachment';

/** An element that holds a value; of its attributes, which are few, `text` is never one. */
export type TypedLeaf = {
  readonly name: string;
  readonly kind: ValueKind;
  readonly text: string;
  /** By name, in the order of the names. */
  readonly attributes: Readonly<Record<string, string>>;
};

/** An element that holds elements. */
export type TypedBlock = { readonly name: string; readonly children: readonly TypedNode[] };

/** An element of a dossier. */
export type TypedNode = TypedBlock | TypedLeaf;

/** Tells whether an element holds elements. */
export function isBlock(node: TypedNode): node is TypedBlock {
  return 'children' in node;
}
