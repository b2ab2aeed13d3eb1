import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import type { Case } from '../cases/case.ts';
import { outcomeWords, verdictWords } from '../words.ts';

/** What Allure groups and filters results by. */
export type Label = { readonly name: string; readonly value: string };

/** Labels a case: its suite is the role and profile, its behaviour the requirement. */
export function labelsOf(told: Case, { partial }: RunRecord, language: Language): Label[] {
  const { role, profile, scenario, outcome, title } = told;
  const isPlain = outcome === undefined || outcome === 'passed';
  return [
    { name: 'framework', value: 'oso-keur' },
    { name: 'parentSuite', value: role === undefined ? 'oso-keur' : `${role} ${profile}` },
    { name: 'suite', value: scenario?.feature ?? title[language] },
    { name: 'subSuite', value: scenario?.name ?? title[language] },
    ...requirementLabels(told),
    ...(isPlain ? [] : [{ name: 'tag', value: outcomeWords[outcome][language] }]),
    ...(partial ? [{ name: 'tag', value: verdictWords.partial[language] }] : []),
  ];
}

function requirementLabels({ requirement, scenario }: Case): Label[] {
  if (!requirement) return [];
  const { id, level } = requirement;
  return [
    { name: 'epic', value: id.replace(/-\d+$/, '') },
    { name: 'feature', value: id },
    { name: 'story', value: scenario?.name ?? id },
    { name: 'severity', value: level === 'MUST' ? 'critical' : 'minor' },
    { name: 'tag', value: id },
  ];
}
