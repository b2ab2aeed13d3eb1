import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { DossierFinding } from '#dossier/finding.ts';
import { checkRules } from '#dossier/rules/check-rules.ts';
import { isReachable, type Rule } from '#dossier/rules/rule.ts';
import type { XmlElement } from '#xml/element.ts';
import { type Draft, partsOf } from '../draft/draft.ts';
import { meet } from './meet.ts';
import { type WrittenDraft, writtenDraft } from './written-draft.ts';

/** A dossier as it was drawn, with the day on which it is made, and a number that picks among ways as good. */
export type Drawn = { readonly root: Draft; readonly today: string; readonly taste: number };

/** More rounds than any dossier needs: what one rule wants can only break a few others. */
const mostRounds = 40;

/** Meets every rule that a drawn dossier breaks, of all layers, until it breaks none. */
export function settle({ root, today, taste }: Drawn, law: DossierLaw): WrittenDraft {
  const rules = new Map(law.rules.rules.map((rule) => [rule.key, rule]));
  const draft = writtenDraft(law.pack.namespace, today);
  for (let round = 0; round < mostRounds; round += 1) {
    const broken = brokenRules(root, draft, law);
    if (broken.length === 0) return draft;
    for (const { key, xpath } of broken) {
      const rule = rules.get(key);
      const node = partAt(root, xpath, draft);
      if (rule && isReachable(rule) && node) meetRule(rule, { root, node, draft, taste });
    }
  }
  throw new Error(`A generated dossier still breaks rules after ${mostRounds} rounds`);
}

/** Takes out again what was put in to meet one rule and became needless when the next was met. */
export function withoutNeedless(draft: WrittenDraft, root: Draft, law: DossierLaw): WrittenDraft {
  for (const part of draft.put()) {
    draft.want(part, false);
    if (!part.isOptional || brokenRules(root, draft, law).length > 0) draft.want(part, true);
  }
  return draft;
}

function brokenRules(root: Draft, draft: WrittenDraft, law: DossierLaw): readonly DossierFinding[] {
  const element = writtenRoot(root, draft);
  return checkRules(law.rulebook, { root: element, positionOf: () => nowhere });
}

const nowhere = { line: 1, column: 1 };

/** Gives the dossier that a settled draft is. */
export function writtenRoot(root: Draft, draft: WrittenDraft): XmlElement {
  const element = draft.write(root);
  if (element === undefined) throw new Error('Nothing was written');
  return element;
}

function meetRule(rule: Rule, broken: Parameters<typeof meet>[1]): void {
  try {
    meet(rule.holds, broken);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot generate a dossier that keeps rule ${rule.key}: ${why}`);
  }
}

/** Finds the part that a positional path of local names speaks of; undefined when it is gone by now. */
function partAt(root: Draft, xpath: string, draft: WrittenDraft): Draft | undefined {
  const steps = [...xpath.matchAll(/\/([^/[]+)\[(\d+)\]/g)].slice(1);
  return steps.reduce<Draft | undefined>((found, [, name, position]) => {
    if (found === undefined) return undefined;
    const alike = partsOf(found).filter((part) => part.name === name && draft.write(part));
    return alike[Number(position) - 1];
  }, root);
}
