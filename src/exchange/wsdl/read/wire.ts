import type { Node } from '#xml/source/node.ts';
import type { SimpleType } from '../../simple-type.ts';

/** A simple type as a schema has it; a name where it was given one. */
export type WireType = { readonly name: string | undefined; readonly type: SimpleType };

/** What an element holds. */
export type Held = { readonly type: WireType } | { readonly content: readonly WireParticle[] };

/** One element as a schema has it. What it holds is read when it is asked for. */
export type WireElement = {
  readonly name: string;
  readonly namespace: string;
  readonly optional: boolean;
  readonly repeated: boolean;
  /** Whether it may be any element of another namespace. */
  readonly isAny: boolean;
  readonly node: Node;
  held(): Held;
};

/** Exactly one of some elements, or none where it is optional. */
export type WireChoice = {
  readonly choice: readonly WireElement[];
  readonly optional: boolean;
  readonly node: Node;
};

/** What may stand at one place of a message by a schema. */
export type WireParticle = WireElement | WireChoice;
