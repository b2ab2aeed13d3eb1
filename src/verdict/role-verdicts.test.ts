import { describe, expect, it } from 'vitest';
import type { Plan } from '#evidence/plan.ts';
import { law, planned } from '#evidence/transcript-builder.test-support.ts';
import type { Outcome } from './outcome.ts';
import type { PlayedScenario, Result } from './record.ts';
import { type Judged, roleVerdicts, worstSeen } from './role-verdicts.ts';

const plan: Plan = {
  release: '2022',
  gegevensset: law.pack.version,
  law: [],
  roles: ['bron'],
  profiles: ['POVO'],
  features: [],
  scenarios: [],
};

const delivers = played('delivers', ['OSO-DOS-01']);
const checks = played('checks', ['OSO-SES-01']);
const [must, other] = ['OSO-DOS-01', 'OSO-SES-01'];

function played(key: string, requirements: readonly string[], profile = 'POVO'): PlayedScenario {
  return { ...planned(key, 'bron', requirements, profile), ended: 'played' };
}

function result(requirement: string, outcome: Outcome, scenario = delivers.key): Result {
  return { requirement, scenario, outcome, findings: [], entries: [] };
}

/** What came of a run by a law of two requirements, of which the second only should be met where it is advised. */
function judgedOf(changes: Partial<Judged>, advised: readonly string[] = []): Judged {
  const requirements = law.requirements
    .filter(({ id }) => id === must || id === other)
    .map((row) => (advised.includes(row.id) ? { ...row, level: 'SHOULD' as const } : row));
  return { requirements, results: [], scenarios: [], isComplete: true, ...changes };
}

function outcomesOf(judged: Judged, by = plan) {
  return roleVerdicts(by, judged).map(({ profile, outcome }) => [profile, outcome]);
}

describe('what only should be done', () => {
  it.each(['failed', 'inconclusive', 'observed'] as const)(
    'makes no verdict worse when it is %s',
    (outcome) => {
      const scenarios = [played('delivers', [must, other])];
      const results = [result(must, 'passed'), result(other, outcome)];
      const judged = judgedOf({ scenarios, results }, [other]);

      expect(outcomesOf(judged)).toEqual([['POVO', 'passed']]);
      expect(worstSeen(judged)).toBe('passed');
    },
  );

  it('needs no result', () => {
    const judged = judgedOf({ scenarios: [delivers], results: [result(must, 'passed')] }, [other]);

    expect(outcomesOf(judged)).toEqual([['POVO', 'passed']]);
  });

  it('makes no verdict by itself', () => {
    const judged = judgedOf({ scenarios: [checks], results: [result(other, 'passed', 'checks')] }, [
      must,
      other,
    ]);

    expect(outcomesOf(judged)).toEqual([['POVO', 'inconclusive']]);
  });
});

describe('a scenario', () => {
  it('has not asked what only another scenario asked', () => {
    const scenarios = [delivers, played('again', [must]), checks];
    const results = [result(must, 'passed'), result(other, 'passed', 'checks')];

    expect(outcomesOf(judgedOf({ scenarios, results }))).toEqual([['POVO', 'inconclusive']]);
  });

  it('counts for the profile that it was played in, and for no other', () => {
    const inPovo = played('in-povo', [must, other]);
    const inPoso = played('in-poso', [must, other], 'POSO');
    const results = [inPovo, inPoso].flatMap(({ key, profile }) => [
      result(must, 'passed', key),
      result(other, profile === 'POSO' ? 'failed' : 'passed', key),
    ]);
    const judged = judgedOf({ scenarios: [inPovo, inPoso], results });

    expect(outcomesOf(judged, { ...plan, profiles: ['POVO', 'POSO'] })).toEqual([
      ['POVO', 'passed'],
      ['POSO', 'failed'],
    ]);
  });
});

describe('a result', () => {
  it('of a requirement that the law does not name is no reason to fail anybody', () => {
    const scenarios = [played('delivers', [must, other])];
    const results = [
      result(must, 'passed'),
      result(other, 'passed'),
      result('OSO-XXX-99', 'failed'),
    ];

    expect(outcomesOf(judgedOf({ scenarios, results }))).toEqual([['POVO', 'passed']]);
  });
});
