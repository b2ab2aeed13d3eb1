import type { KeywordDefinition } from 'ajv/dist/2020.js';
import type { XmlElement } from '#xml/element.ts';
import type { View, Viewpoint } from './view.ts';

/** What a rule is handed besides the node that it judges; `profile` as the categories name it. */
export type RuleContext = {
  readonly root: View;
  readonly element: XmlElement;
  readonly profile: string | undefined;
};

/** From where a keyword looks: at the node, within what the rule was handed. */
export type Sight = Viewpoint & RuleContext;

/** Makes a keyword that is prepared once for what a rule says of it, and then judges node after node. */
export function keyword<Given>(
  name: string,
  schemaType: 'string' | 'array' | 'object',
  prepare: (given: Given) => (sight: Sight) => boolean,
): KeywordDefinition {
  return {
    keyword: name,
    schemaType,
    errors: false,
    compile: (given: Given) => {
      const judge = prepare(given);
      return function (this: RuleContext, node: View) {
        const { root, element, profile } = this;
        return judge({ node, root, element, profile });
      };
    },
  };
}
