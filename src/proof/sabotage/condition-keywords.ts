import type { Condition } from '#dossier/rules/rule.ts';

/** Gives the keywords of a condition and of those within it; of `isA` and `attachment` also with what they ask for. */
export function keywordsIn(condition: Condition): string[] {
  return Object.entries(condition).flatMap(([word, given]) => [
    ...namesOf(word, given),
    ...conditionsIn(word, given).flatMap(keywordsIn),
  ]);
}

/**
 * Gives a condition that lets pass whatever a keyword would not. All words of a condition count, so the keyword can be left
 * out, and so can a `not` of something that uses it.
 */
export function withoutKeyword(condition: Condition, name: string): Condition {
  const isBlind = (word: string, given: unknown) =>
    namesOf(word, given).includes(name) ||
    (word === 'not' && conditionsIn(word, given).some((part) => keywordsIn(part).includes(name)));
  const others = Object.entries(condition).filter(([word, given]) => !isBlind(word, given));
  return Object.fromEntries(others.map(([word, given]) => [word, within(word, given, name)]));
}

/** Each form of a text and each state of an attachment is a judge of its own. */
function namesOf(word: string, given: unknown): string[] {
  const hasKinds = word === 'isA' || word === 'attachment';
  return hasKinds ? [word, `${word} ${given}`] : [word];
}

// The JSON Schema of the rules says which words hold conditions, so the casts are sound.
function conditionsIn(word: string, given: unknown): readonly Condition[] {
  if (word === 'not') return [given as Condition];
  if (word === 'valueAt') return Object.values(given as Readonly<Record<string, Condition>>);
  return word === 'allOf' || word === 'anyOf' ? (given as readonly Condition[]) : [];
}

function within(word: string, given: unknown, name: string): unknown {
  const parts = conditionsIn(word, given).map((part) => withoutKeyword(part, name));
  if (word === 'allOf' || word === 'anyOf') return parts;
  if (word !== 'valueAt') return given;
  return Object.fromEntries(Object.keys(given as object).map((path, at) => [path, parts[at]]));
}
