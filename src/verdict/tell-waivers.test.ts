import { describe, expect, it } from 'vitest';
import { planned } from '#evidence/transcript-builder.test-support.ts';
import type { Waiver } from '#evidence/waiver.ts';
import type { Outcome } from './outcome.ts';
import type { PlayedScenario, Result } from './record.ts';
import { tellWaivers, withWaivers } from './waivers.ts';

const waiver: Waiver = {
  requirement: 'OSO-DOS-01',
  reason: 'Wordt hersteld',
  by: 'De servicedesk',
  until: '2026-01-05',
};
const whole = { requirements: [], isComplete: true, isPart: false };

function played(requirement: string, ended: PlayedScenario['ended'] = 'played'): PlayedScenario {
  return { ...planned(requirement, 'bron', [requirement]), ended };
}

function result(outcome: Outcome, requirement = waiver.requirement): Result {
  return { requirement, scenario: 'scenario', outcome, findings: [], entries: [] };
}

function useOf(changes: {
  readonly results?: readonly Result[];
  readonly scenarios?: readonly PlayedScenario[];
  readonly isComplete?: boolean;
  readonly isPart?: boolean;
}) {
  return tellWaivers([waiver], { ...whole, results: [], scenarios: [], ...changes })[0]?.use;
}

describe('the use of a waiver', () => {
  it('is none when everything of it was played and seen, whatever became of the rest', () => {
    const scenarios = [played(waiver.requirement), played('OSO-SES-01', 'stopped')];
    const results = [result('passed'), result('observed'), result('failed', 'OSO-SES-01')];

    expect(useOf({ scenarios, results })).toBe('unused');
    expect(useOf({})).toBe('unused');
  });

  it('is told when something of it was waived', () => {
    expect(useOf({ results: [result('passed'), result('waived')] })).toBe('used');
    expect(useOf({ results: [result('waived', 'OSO-SES-01')] })).toBe('unused');
  });

  it.each([
    ['of a run that did not end', { isComplete: false }],
    ['of a scenario that was not played', { scenarios: [played(waiver.requirement, 'stopped')] }],
    ['of something that could not be told', { results: [result('inconclusive')] }],
    ['of something that failed', { results: [result('failed')] }],
    ['of a part that did not ask for it', { isPart: true }],
    ['of a part that asked for another', { isPart: true, results: [result('passed', 'OSO-X')] }],
  ])('is open because %s', (_what, changes) => {
    expect(useOf(changes)).toBe('open');
  });

  it('is none in a part that asked for it', () => {
    expect(useOf({ isPart: true, results: [result('passed')] })).toBe('unused');
  });
});

describe('a run with waivers', () => {
  it.each([
    ['unused', 'passed', 'inconclusive'],
    ['unused', 'failed', 'failed'],
    ['used', 'waived', 'waived'],
    ['open', 'passed', 'passed'],
  ] as const)('of which one is %s and that is %s is %s', (use, outcome, told) => {
    expect(withWaivers(outcome, [{ ...waiver, use }])).toBe(told);
  });
});
