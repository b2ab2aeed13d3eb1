import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Judge, type Keyword, keyword, type RuleContext } from './keyword.ts';
import type { Condition } from './rule.ts';
import type { View } from './view.ts';

/**
 * Gives what makes judges of conditions: JSON Schemas, compiled by ajv, with the keywords that it is handed.
 *
 * @throws when a condition has a word that is neither of JSON Schema nor among the keywords.
 */
export function conditionCompiler(keywords: readonly Keyword[]): (condition: Condition) => Judge {
  const ajv = new Ajv2020({
    strictTypes: false,
    passContext: true,
    addUsedSchema: false,
    // Only whether a condition holds is asked; what is wrong the rule says in its own words.
    messages: false,
    // The pack's own JSON Schemas say more of a condition than the meta-schema, and the tests hold it to them.
    validateSchema: false,
  });
  // Nine conditions in ten are one word. Ajv makes objects for each call and each "no", so alone these do without it.
  const alone = new Map([...keywords, constant].map((word) => [word.name, word]));
  const compile = (condition: Condition): Judge => {
    const [[name, given] = ['', undefined], ...more] = Object.entries(condition);
    const only = more.length === 0 ? alone.get(name) : undefined;
    if (only) return only.prepare(given, compile);
    const validate = ajv.compile(condition);
    return (node, context) => validate.call(context, node);
  };
  for (const { name, prepare } of keywords) {
    ajv.addKeyword({
      keyword: name,
      errors: false,
      compile: (given: unknown) => {
        const judge = prepare(given, compile);
        return function (this: RuleContext, node: View) {
          return judge(node, this);
        };
      },
    });
  }
  return compile;
}

const constant = keyword('const', (value: string) => (node) => node === value);
