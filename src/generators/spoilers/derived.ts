import type { DossierLaw } from '#dossier/check-dossier.ts';
import { pathsAt } from '#dossier/rules/paths-at.ts';
import type { Rule } from '#dossier/rules/rule.ts';
import { ConditionEdits } from './condition-edits.ts';
import type { Edit } from './edit/edits.ts';
import { type Spoilable, spoilablesOf, whatBreaks } from './spoilable.ts';
import type { Spoiler } from './spoiler.ts';

/**
 * Finds a spoiler for a rule that nobody wrote one for, as those of an imported pack: what the rule applies to is brought
 * about, and what it wants is undone. Tries every profile; undefined where none of them can break it so.
 */
export function derivedSpoiler(rule: Rule, law: DossierLaw): Spoiler | undefined {
  for (const spoilable of spoilablesOf(law)) {
    for (const edits of editsFor(rule, spoilable)) {
      const found = spoilerOf(rule, edits, spoilable);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Gives what may break a rule, at every place that it judges and in every way. */
function* editsFor(rule: Rule, spoilable: Spoilable): Generator<readonly Edit[]> {
  for (const node of nodesOf(rule, spoilable.law)) {
    const ways = new ConditionEdits(spoilable, node).undo(rule.holds).length;
    for (let way = 0; way < ways; way += 1) {
      // Each way begins with the dossier as it was.
      const making = new ConditionEdits(spoilable, node);
      const before = [...making.putNode(), ...making.meet(rule.applies ?? {})];
      yield [...before, ...(making.undo(rule.holds)[way]?.() ?? [])];
    }
  }
}

/** A spoiler breaks its rule and keeps the structure; whatever else breaks with it is declared. */
function spoilerOf(
  { key }: Rule,
  edits: readonly Edit[],
  spoilable: Spoilable,
): Spoiler | undefined {
  const { keys = [], areRulesReached } = whatBreaks(spoilable, edits) ?? {};
  if (!areRulesReached || !keys.includes(key)) return undefined;
  return { key, home: spoilable.home, edits, alsoFires: keys.filter((other) => other !== key) };
}

/** Gives the places that a rule judges, by names below the root; the root itself has none. */
function nodesOf({ at }: Rule, { elements }: DossierLaw): readonly (readonly string[])[] {
  return pathsAt(at, elements).map((path) => path.split('/').slice(2));
}
