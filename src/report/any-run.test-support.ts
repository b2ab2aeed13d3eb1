import fc from 'fast-check';
import type { Requirement } from '#checks/requirement.ts';
import { allRoles, type Plan } from '#evidence/plan.ts';
import { type Outcome, type Verdict, worstOf } from '#verdict/outcome.ts';
import type { PlayedScenario, Result, RunRecord } from '#verdict/record.ts';
import { type Judged, roleVerdicts, worstSeen } from '#verdict/role-verdicts.ts';
import { text } from '#words/text.ts';
import { inventRecord } from './invented-run.test-support.ts';

const profiles = ['POVO', 'BB'] as const;
const numbers = [1, 2, 3, 4];

/** Words as a hostile target may send them: control characters, markup, formulas, anything. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '=HYPERLINK("http://x")',
    '| a | b |\n|---|---|',
    '<script>alert(1)</script>',
    '</failure>]]>',
    '@iemand kijk [hier](javascript:x) `x` **vet**',
    '\\| \\\\| ||',
    '-1+1',
    'een "woord", nog een;\r\nregel',
    '& &amp; &#124; &lt;',
    '![x](http://x/y.png) https://x www.x.nl a@b.nl',
  ),
);

const anyRequirement = (at: number) =>
  fc
    .record({
      level: fc.constantFrom('MUST', 'SHOULD'),
      bound: fc.subarray([...profiles], { minLength: 1 }),
      isTested: fc.boolean(),
      title: anyWords,
      assumptions: fc.subarray(['A22-04']),
    })
    .map(
      ({ level, bound, isTested, title, assumptions }): Requirement => ({
        id: `OSO-SES-0${at}`,
        level: level === 'MUST' ? 'MUST' : 'SHOULD',
        title: text(title, title),
        why: text('Daarom', 'Because'),
        source: 'wiki',
        cites: [],
        roles: [...allRoles],
        profiles: bound,
        releases: ['2022'],
        assumptions,
        ...(isTested ? { check: 'check' } : { notTestedBecause: "another party's duty" }),
      }),
    );

type Asked = {
  readonly requirement: number;
  readonly outcome: Verdict;
  readonly words: readonly string[];
};

const anyAsked: fc.Arbitrary<Asked> = fc.record({
  requirement: fc.integer({ min: 1, max: 4 }),
  outcome: fc.constantFrom<Verdict>(
    'failed',
    'inconclusive',
    'waived',
    'passed',
    'passed',
    'passed',
  ),
  words: fc.array(anyWords, { maxLength: 2 }),
});

type Drawn = { readonly scenario: PlayedScenario; readonly asked: readonly Asked[] };

/** A scenario that may have stopped, and may have asked for anything. */
const anyScenario = (at: number): fc.Arbitrary<Drawn> =>
  fc
    .record({
      role: fc.constantFrom(...allRoles),
      profile: fc.constantFrom(...profiles),
      tags: fc.subarray(numbers),
      ended: fc.constantFrom<PlayedScenario['ended']>('played', 'played', 'stopped', 'absent'),
      name: anyWords,
      why: anyWords.map((said) => text(said, said)),
      asked: fc.array(anyAsked, { maxLength: 4 }),
    })
    .map(({ role, profile, tags, ended, name, why, asked }) => {
      const key = `map/scenario-${at}/${role}/${profile}`;
      const requirements = tags.map((tag) => `OSO-SES-0${tag}`);
      const planned = { key, name, feature: 'map/bestand', role, profile, size: 'any' } as const;
      const end = ended === 'played' ? { ended } : { ended, why };
      return { scenario: { ...planned, requirements, ...end }, asked };
    });

/** The same scenario as it goes when all is well. */
function sound({ scenario }: Drawn): Drawn {
  const { why: _why, ...planned } = scenario;
  const asked = scenario.requirements.map((id) => {
    return { requirement: Number(id.slice(-1)), outcome: 'passed', words: [] } as const;
  });
  return { scenario: { ...planned, ended: 'played' }, asked };
}

/** Any run, one in three of them sound: what is judged is added up as in earnest, so that verdicts fit results. */
export const anyRun: fc.Arbitrary<RunRecord> = fc
  .record({
    requirements: fc.tuple(...numbers.map(anyRequirement)),
    drawn: fc.tuple(...numbers.map(anyScenario)),
    isSound: fc.constantFrom(true, false, false),
    isPartial: fc.boolean(),
  })
  .map(({ requirements, drawn, isSound, isPartial }) => {
    const played = isSound ? drawn.map(sound) : drawn;
    const scenarios = played.map(({ scenario }) => scenario);
    const results = played.flatMap((each) => resultsOf(each, requirements));
    // Only a run that came to its end leaves a record.
    return record({ requirements, results, scenarios, isComplete: true }, isPartial);
  });

function resultsOf({ scenario, asked }: Drawn, requirements: readonly Requirement[]): Result[] {
  return asked.map(({ requirement, outcome, words }): Result => {
    const id = `OSO-SES-0${requirement}`;
    const isAdvice = requirements.find((row) => row.id === id)?.level === 'SHOULD';
    const came: Outcome = isAdvice && outcome === 'failed' ? 'observed' : outcome;
    const findings = (came === 'passed' ? [] : words).map((said) => {
      const what = text(said, said);
      const basis = { entries: [2], assumptions: ['A22-04'] };
      return { outcome: came, expected: what, actual: what, ...basis };
    });
    return { requirement: id, scenario: scenario.key, outcome: came, findings, entries: [] };
  });
}

function record(judged: Judged, isPartial: boolean): RunRecord {
  const plan: Plan = {
    release: '2022',
    gegevensset: '2019.1',
    law: [],
    roles: [...allRoles],
    profiles: [...profiles],
    features: [],
    scenarios: judged.scenarios,
  };
  const verdicts = isPartial ? [] : roleVerdicts(plan, judged);
  const partial = { only: ['OSO-SES-01'], worst: worstSeen(judged) };
  return {
    ...inventRecord(),
    ...(isPartial
      ? { outcome: 'partial', partial }
      : { outcome: worstOf(verdicts.map(({ outcome }) => outcome)) }),
    verdicts,
    requirements: judged.requirements.map(({ id, level, title, why, source, assumptions }) => {
      const outcomes = judged.results
        .filter((it) => it.requirement === id)
        .map(({ outcome }) => outcome);
      return {
        id,
        level,
        title,
        why,
        source,
        assumptions,
        ...(outcomes.length > 0 && { outcome: worstOf(outcomes) }),
      };
    }),
    results: judged.results,
    notJudged: judged.requirements
      .filter(({ id }) => !judged.results.some((it) => it.requirement === id))
      .map(({ id }) => ({ requirement: id, because: 'not reached' as const })),
    scenarios: judged.scenarios,
  };
}
