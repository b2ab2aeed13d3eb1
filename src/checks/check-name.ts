import type { Requirement } from './requirement.ts';
import { saysAPerson } from './says-a-person.ts';

/** Names the check of a requirement; all questions to the operator share one. Undefined where nothing judges it. */
export function checkName(requirement: Requirement): string | undefined {
  if ('question' in requirement) return saysAPerson.name;
  return 'check' in requirement ? requirement.check : undefined;
}
