import { allChecks } from './all.ts';
import type { Check } from './check.ts';
import type { Requirement } from './requirement.ts';
import { saysAPerson } from './says-a-person.ts';

/** Finds the check that judges a requirement; undefined where nothing does. */
export type CheckFor = (requirement: Requirement) => Check | undefined;

/** Finds the check that a requirement names; that of a question is the word of a person. */
export const checkFor: CheckFor = (requirement) => {
  if ('question' in requirement) return saysAPerson(requirement.id);
  return 'check' in requirement ? allChecks[requirement.check] : undefined;
};
