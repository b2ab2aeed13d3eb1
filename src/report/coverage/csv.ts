import type { Coverage, CoveredRequirement } from './coverage.ts';

type Column = readonly [name: string, cell: (covered: CoveredRequirement) => string];

const columns: readonly Column[] = [
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

/** Writes coverage as CSV (RFC 4180): a header, then a line for each requirement; what is several is parted by "; ". */
export function renderCoverageCsv({ requirements }: Coverage): string {
  const header = columns.map(([name]) => name);
  const lines = requirements.map((covered) => columns.map(([, cell]) => cell(covered)));
  return [header, ...lines].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
