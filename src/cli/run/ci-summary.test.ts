import { describe, expect, it } from 'vitest';
import { inventRecord } from '#report/invented-run.test-support.ts';
import { text } from '#words/text.ts';
import { ciProgress } from './ci-progress.ts';
import { ciSummary } from './ci-summary.ts';

const key = 'het-dossier/de-school-haalt-het-op/bron/POVO';

function say(record = inventRecord()): string[] {
  return ciSummary({ record, folder: 'reports/run-1' }, 'nl').trimEnd().split('\n');
}

describe('the summary for a pipeline', () => {
  it('has a line for each requirement that failed, with the first thing seen, and ends with the outcome', () => {
    expect(say()).toEqual([
      'OSO-DOS-01 niet voldaan: De naam ontbreekt: /dossier[1]/naam[1]',
      'Eisen: 1 voldaan, 1 niet voldaan',
      'Scenario’s: 1 gespeeld, 1 afgebroken',
      'Rapport: reports/run-1/report.html',
      'Uitkomst: niet gekwalificeerd',
    ]);
  });

  it('never says the plain word of what was waived, and shows the waiver and the attempt', () => {
    const waiver = { requirement: 'OSO-DOS-01', reason: 'Later', by: 'Wij', until: '2027-01-31' };
    const record = inventRecord();
    const lines = say({
      ...record,
      outcome: 'waived',
      waivers: [{ ...waiver, use: 'used' }],
      volatile: { ...record.volatile, attempt: { number: 1, others: [] } },
    });

    expect(lines).toContain(
      'Ontheffing OSO-DOS-01 tot en met 2027-01-31, door Wij: Later (gebruikt)',
    );
    expect(lines).toContain('Poging 1');
    expect(lines.at(-1)).toBe('Uitkomst: gekwalificeerd onder voorwaarde');
  });

  it('has no colours', () => {
    expect(say().join('')).not.toContain('\u001b');
  });
});

it('the progress for a pipeline is one line for each scenario as it ends', () => {
  const lines: string[] = [];
  const { onPlan, onEntry } = ciProgress({ write: (line: string) => lines.push(line) }, 'nl');
  const at = { seq: 1, at: '', previous: '' };
  const { scenarios } = inventRecord();
  const claims = { roles: [], profiles: [], features: [] };
  onPlan({ release: '', gegevensset: '', law: [], ...claims, scenarios });
  onEntry({ ...at, kind: 'scenario-started', scenario: key });
  onEntry({ ...at, kind: 'scenario-ended', scenario: key, outcome: 'played' });
  const stopped = {
    kind: 'scenario-ended',
    outcome: 'stopped',
    why: text('het zweeg', 'it was silent'),
  } as const;
  onEntry({ ...at, ...stopped, scenario: 'laatste' });

  expect(lines).toEqual([`1/2 gespeeld ${key}\n`, '2/2 afgebroken laatste: het zweeg\n']);
});
