import type { Requirement } from '#checks/requirement.ts';
import type { Coverage, CoverageCounts, CoveredRequirement } from './coverage.ts';

/** Writes coverage for people: a block for each requirement, what is missing, and a line of counts at the end. */
export function renderCoverageText({ requirements, strayTags, counts }: Coverage): string {
  const stray = strayTags.map(({ tag, scenario }) => `! ${tag} is no requirement: ${scenario}`);
  return `${[...requirements.map(renderRequirement), ...stray, renderCounts(counts)].join('\n')}\n`;
}

function renderRequirement(covered: CoveredRequirement): string {
  const { requirement, scenarios, mutants, lacks } = covered;
  return [
    `${requirement.id} ${requirement.level} ${requirement.title.en}`,
    `  ${renderWay(requirement)}`,
    ...scenarios.map((scenario) => `  scenario ${scenario}`),
    ...mutants.map((mutant) => `  mutant ${mutant}`),
    ...lacks.map((lack) => `  ! no ${lack}`),
  ].join('\n');
}

function renderWay(requirement: Requirement): string {
  if ('check' in requirement) return `check ${requirement.check}`;
  if ('question' in requirement) return `question ${requirement.question.en}`;
  return `not tested: ${requirement.notTestedBecause}`;
}

function renderCounts(counts: CoverageCounts): string {
  const { requirements, byCheck, byQuestion, notTested, musts, mustsTested, lacking } = counts;
  const untested = requirements - byCheck - byQuestion;
  const reasons = Object.entries(notTested).map(([reason, number]) => `${number} ${reason}`);
  const lacks = Object.entries(lacking).map(([lack, number]) => `${number} without ${lack}`);
  return [
    `${requirements} requirements: ${byCheck} by check and ${byQuestion} by question (${lacks.join(', ')})`,
    `${untested} not tested (${reasons.join(', ')})`,
    `${mustsTested} of ${musts} MUSTs tested`,
  ].join('; ');
}
