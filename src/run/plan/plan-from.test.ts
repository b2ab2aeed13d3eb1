import { describe, expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import type { TaggedScenario } from './list-scenarios.ts';
import { type PlanOptions, planFrom } from './plan-from.ts';

const { requirements } = loadLaw({ release: '2022' });
const options: PlanOptions = {
  release: '2022',
  gegevensset: '2019.1',
  law: [],
  roles: ['bron', 'doel'],
  profiles: ['POPO', 'POVO'],
  features: [],
};

function written(name: string, ...tags: readonly string[]): TaggedScenario {
  return { feature: 'sessie/belofte', name, tags };
}

function keysOf(
  scenarios: readonly TaggedScenario[],
  changes: Partial<PlanOptions> = {},
): string[] {
  const plan = planFrom(scenarios, { ...options, ...changes }, requirements);
  return plan.scenarios.map(({ key }) => key);
}

describe('a plan', () => {
  it('is every scenario for each claimed role and profile that it is tagged with', () => {
    const keys = keysOf([
      written('Één', 'OSO-SES-01', 'bron', 'POPO', 'POVO', 'VOVO'),
      written('Twee', 'OSO-SES-03', 'doel', 'POVO'),
    ]);

    expect(keys).toEqual([
      'belofte/een/bron/POPO',
      'belofte/een/bron/POVO',
      'belofte/twee/doel/POVO',
    ]);
  });

  it.each<[string, TaggedScenario, Partial<PlanOptions>]>([
    ['a feature', written('Terug', 'functie-feedback', 'bron', 'POPO'), { features: ['feedback'] }],
    ['a release', written('Eerder', 'release-2018', 'bron', 'POPO'), { release: '2018' }],
  ])('holds a scenario that is tagged with %s only when that is claimed', (_what, one, claim) => {
    expect(keysOf([one])).toEqual([]);
    expect(keysOf([one], claim)).toHaveLength(1);
  });

  it('holds a scenario of a requirement that needs a feature only when that is claimed', () => {
    const needing = requirements.map((row) => ({ ...row, feature: 'feedback' as const }));
    const one = written('Eis', 'OSO-SES-01', 'bron', 'POPO');

    expect(planFrom([one], options, needing).scenarios).toEqual([]);
    expect(planFrom([one], { ...options, features: ['feedback'] }, needing).scenarios).toHaveLength(
      1,
    );
  });

  it('is not made of two scenarios that cannot be told apart', () => {
    const twins = [written('Gelijk', 'bron', 'POPO'), written('gelijk!', 'bron', 'POPO')];

    expect(() => keysOf(twins)).toThrow('Cannot plan "belofte/gelijk/bron/POPO" twice');
  });
});
