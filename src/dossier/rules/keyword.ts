import type { XmlElement } from '#xml/element.ts';
import type { Condition } from './rule.ts';
import type { View } from './view.ts';

/** What a rule is handed besides the node that it judges; `profile` as the categories name it. */
export type RuleContext = {
  readonly root: View;
  readonly element: XmlElement;
  readonly profile: string | undefined;
};

/** Tells whether a node is as a condition, or one word of it, says. */
export type Judge = (node: View, context: RuleContext) => boolean;

/** A word of conditions: prepared once for what a rule says of it, it then judges node after node. */
export type Keyword = {
  readonly name: string;
  readonly prepare: (given: unknown, compile: (condition: Condition) => Judge) => Judge;
};

/** Makes a word for which rules say a `Given`. */
export function keyword<Given>(
  name: string,
  prepare: (given: Given, compile: (condition: Condition) => Judge) => Judge,
): Keyword {
  // The pack's JSON Schema holds what rules say for each word, so the cast is sound.
  return { name, prepare: (given, compile) => prepare(given as Given, compile) };
}
