/**
 * A run as a summary of a step of GitHub Actions, which is Markdown of at most 1 MiB: verdict, table of roles and
 * profiles, counts, waivers, then what failed and what could not be told, finding by finding, as far as it fits.
 */
import type { RunRecord } from '#verdict/record.ts';
import { type Language, type Text, text } from '#words/text.ts';
import type { Case } from '../cases/case.ts';
import { casesOf } from '../cases/cases-of.ts';
import { capital } from '../html/wording.ts';
import { fittingRows } from '../markdown/fitting-rows.ts';
import { plain } from '../markdown/plain.ts';
import { table } from '../markdown/table.ts';
import { outcomeSigns, outcomeWords, verdictWords } from '../words.ts';
import { countsTable } from './counts-table.ts';
import { findingRows } from './finding-rows.ts';
import { roleTable } from './role-table.ts';
import { waiverTable } from './waiver-table.ts';

/** What may go into findings; what stands before them is small, as names and headings are cut. */
const bytesForFindings = 900_000;

/** Writes a run as a step summary. */
export function renderGithub(record: RunRecord, language: Language): string {
  const cases = casesOf(record);
  const failed = findings(cases, { signal: 'failed', language, bytes: bytesForFindings });
  const unclear = findings(cases, { signal: 'inconclusive', language, bytes: failed.freeBytes });
  return [
    ...heading(record, language),
    roleTable(record, language),
    countsTable(record, language),
    waiverTable(record, language),
    failed.section,
    unclear.section,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function heading(record: RunRecord, language: Language): string[] {
  const { target, suite, release, gegevensset, outcome, partial, volatile } = record;
  const product = plain(`${target.name} ${target.version}`, 200);
  const facts = [
    plain(target.supplier, 200),
    `OSO ’${plain(release.slice(2))}`,
    `gegevensset ${plain(gegevensset)}`,
    `OSO Keur ${plain(suite)}`,
    plain(volatile.runId),
  ];
  return [
    `## ${outcomeSigns[outcome]} ${capital(verdictWords[outcome][language])}: ${product}\n`,
    `${facts.join(' · ')}\n`,
    ...(partial ? [`${words.only[language]}: ${plain(partial.only.join(', '))}\n`] : []),
    ...(target.change ? [`${words.change[language]}: ${plain(target.change)}\n`] : []),
  ];
}

type Wanted = {
  readonly signal: 'failed' | 'inconclusive';
  readonly language: Language;
  readonly bytes: number;
};
type Findings = { readonly section: string; readonly freeBytes: number };

function findings(cases: readonly Case[], { signal, language, bytes }: Wanted): Findings {
  const those = cases.filter((it) => it.signal === signal);
  if (those.length === 0) return { section: '', freeBytes: bytes };
  const all = those.flatMap((it) => findingRows(it, language));
  const { rows, leftOut, freeBytes } = fittingRows(all, bytes);
  const title = `### ${capital(outcomeWords[signal][language])}\n\n`;
  const more = leftOut > 0 ? `\n${words.leftOut[language]}: ${leftOut}\n` : '';
  const columns = columnWords.map((column) => column[language]);
  return { section: `${title}${table(columns, rows)}${more}`, freeBytes };
}

const columnWords: readonly Text[] = [
  text('Eis', 'Requirement'),
  text('Scenario', 'Scenario'),
  text('Verwacht', 'Expected'),
  text('Gezien', 'Seen'),
  text('Regel', 'Line'),
];

const words = {
  only: text('Gespeeld is alleen wat hoort bij', 'Only this was played'),
  change: text(
    'Geen product van een leverancier, maar de referentie, waarin anders is',
    'No product of a supplier but the reference, in which was changed',
  ),
  leftOut: text(
    'Bevindingen die hier niet meer pasten en in het rapport staan',
    'Findings that did not fit here and stand in the report',
  ),
} as const;
