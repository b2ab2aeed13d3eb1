import { type Column, renderCsv } from '../csv.ts';
import type { Coverage, CoveredRequirement } from './coverage.ts';

const columns: readonly Column<CoveredRequirement>[] = [
  ['requirement', ({ requirement }) => requirement.id],
  ['level', ({ requirement }) => requirement.level],
  ['title', ({ requirement }) => requirement.title.nl],
  ['title_en', ({ requirement }) => requirement.title.en],
  ['roles', ({ requirement }) => requirement.roles.join('; ')],
  ['profiles', ({ requirement }) => requirement.profiles.join('; ')],
  ['releases', ({ requirement }) => requirement.releases.join('; ')],
  ['feature', ({ requirement }) => requirement.feature ?? ''],
  ['cites', ({ requirement }) => requirement.cites.join('; ')],
  ['scenarios', ({ scenarios }) => scenarios.join('; ')],
  ['check', ({ requirement }) => ('check' in requirement ? requirement.check : '')],
  ['mutants', ({ mutants }) => mutants.join('; ')],
  ['question', ({ requirement }) => ('question' in requirement ? requirement.question.nl : '')],
  [
    'not_tested_because',
    ({ requirement }) => ('notTestedBecause' in requirement ? requirement.notTestedBecause : ''),
  ],
  ['lacks', ({ lacks }) => lacks.join('; ')],
];

/** Writes coverage as CSV: a line for each requirement; what is several is parted by "; ". */
export function renderCoverageCsv({ requirements }: Coverage): string {
  return renderCsv(columns, requirements);
}
