import { extraKeywords } from '#dossier/rules/extra-keywords.ts';
import { forms } from '#dossier/rules/form.ts';
import { keywords } from '#dossier/rules/keywords.ts';
import { isReachable, type Rule, type RulesOfPack } from '#dossier/rules/rule.ts';
import { keywordsIn } from './condition-keywords.ts';

/** Gives every keyword that rules can use or do use: ours, each form of a text, and those of JSON Schema. */
export function keywordsOfRules({ rules, codelists, categories }: RulesOfPack): string[] {
  const ours = [...keywords(codelists), ...extraKeywords(categories)].map(({ name }) => name);
  const formsOfText = Object.keys(forms).map((form) => `isA ${form}`);
  const used = rules.filter(isReachable).flatMap(keywordsOf);
  return [...new Set([...ours, ...formsOfText, ...used])].sort();
}

/** Gives the keywords that a rule uses. */
export function keywordsOf({ applies = {}, holds }: Rule): string[] {
  return [...keywordsIn(applies), ...keywordsIn(holds)];
}
