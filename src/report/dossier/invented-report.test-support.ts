import type { DossierFinding } from '#dossier/finding.ts';
import { loadRules } from '#law/load-rules.ts';
import { text } from '#words/text.ts';
import type { CheckReport } from './check-report.ts';

const broken: DossierFinding = {
  key: 'O009',
  rule: 'OVa.IZ02',
  layers: ['as-shipped', 'as-intended'],
  severity: 'fout',
  xpath: '/dossier[1]/inzage[1]',
  line: 31,
  column: 3,
  message: text('Niet <ingezien> & "klaar"\u0001', 'Not <inspected> & "done"\u0001'),
};

const warning: DossierFinding = {
  ...broken,
  key: 'X-invented',
  rule: 'X-invented',
  layers: ['extra'],
  severity: 'waarschuwing',
  line: 7,
  message: text('Dit is vreemd', 'This is odd'),
};

const structural: DossierFinding = {
  ...broken,
  key: 'S-unknown',
  rule: 'S-unknown',
  layers: ['structure'],
  xpath: '/dossier[1]/raad[1]',
};

/** One file in order, one with two errors, one with a warning, and one that could not be read. */
export const inventedReport: CheckReport = {
  suite: '0.0.0',
  gegevensset: '2019.1',
  rules: loadRules('2019.1'),
  language: 'en',
  isStrict: false,
  files: [
    { file: 'veel/goed.xml', status: 'checked', findings: [], areRulesReached: true, lines: [] },
    {
      file: '/dossiers/met spatie #1.xml',
      status: 'checked',
      findings: [structural, broken],
      areRulesReached: false,
      lines: [],
    },
    { file: '-', status: 'checked', findings: [warning], areRulesReached: true, lines: [] },
    { file: 'nergens.xml', status: 'unreadable', why: 'cannot be read (ENOENT)' },
  ],
};
