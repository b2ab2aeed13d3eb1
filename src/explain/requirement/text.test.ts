import { describe, expect, it } from 'vitest';
import { loadAssumptions, loadRequirements } from '#law/load-law.ts';
import { listChanges } from '#run/reference.ts';
import { text } from '#words/text.ts';
import { explainRequirement } from './explanation.ts';
import { renderExplanation } from './text.ts';

const mutants = (await listChanges()).filter(({ kind }) => kind === 'mutant');
const assumptions = loadAssumptions();
const examples = { kind: 'none', why: text('Niets gespeeld', 'Nothing played') } as const;
const scenario = { feature: 'sessie/eerst', name: 'Eerst de sessie', line: 7 };

describe('an explanation', () => {
  it.each(loadRequirements().map((row) => [row.id, row] as const))(
    'of %s tells why it is there, how it is judged, what breaks it and what it rests on',
    (id, row) => {
      const scenarios = [{ ...scenario, tags: [id] }];
      const sources = { scenarios, mutants, assumptions, examples };

      const told = renderExplanation(explainRequirement(row, sources), 'nl');

      const breaking = mutants.filter(({ breaks }) => breaks.includes(id));
      const rests = assumptions.filter((one) => row.assumptions.includes(one.id));
      const expected = [
        row.title.nl,
        row.why.nl,
        row.source,
        'Eerst de sessie (features/sessie/eerst.feature:7)',
        ...breaking.map(({ name, does }) => `${does} (${name})`),
        ...rests.map((one) => `${one.id}: ${one.what.nl}`),
        'Niets gespeeld',
      ];
      expect(expected.filter((words) => !told.includes(words))).toEqual([]);
      expect(told).not.toMatch(/undefined|\[object/);
    },
  );

  it('speaks English when asked, and of nothing that is not there', () => {
    const [row] = loadRequirements();
    if (!row) throw new Error('Cannot find a requirement');
    const sources = { scenarios: [], mutants: [], assumptions: [], examples };

    const told = renderExplanation(explainRequirement(row, sources), 'en');

    expect(told).toContain(row.why.en);
    expect(told).not.toContain('oso-keur run --only');
    expect(told).not.toContain('Rests on');
  });
});
