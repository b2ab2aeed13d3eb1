import { describe, expect, it } from 'vitest';
import type { Requirement } from '#checks/requirement.ts';
import { type CoverageSources, tabulateCoverage } from './coverage.ts';
import { renderCoverageCsv } from './csv.ts';
import { renderCoverageText } from './text.ts';

const row = {
  level: 'MUST',
  title: { nl: 'De regel, "kort"', en: 'The rule, "in short"' },
  why: { nl: 'Daarom.', en: 'Because.' },
  source: 'wiki',
  cites: ['P3.1-1', 'P3.1-2'],
  roles: ['bron'],
  profiles: ['POVO'],
  releases: ['2022'],
  assumptions: [],
} as const;

const sources: CoverageSources = {
  requirements: [
    { ...row, id: 'OSO-SES-02', check: 'doesNotExist' },
    { ...row, id: 'OSO-SES-01', check: 'checksFirst' },
    { ...row, id: 'OSO-SES-03', question: { nl: 'Is het zo?', en: 'Is it so?' } },
    { ...row, id: 'OSO-SES-04', notTestedBecause: "another party's duty" },
    { ...row, id: 'OSO-SES-05', level: 'SHOULD', notTestedBecause: 'not publicly specified' },
  ] satisfies Requirement[],
  checks: ['checksFirst'],
  scenarios: [
    { feature: 'sessie/eerst', name: 'Eerst de sessie', tags: ['OSO-SES-01', 'bron', 'POVO'] },
    { feature: 'sessie/eerst', name: 'Verdwaald', tags: ['OSO-SES-99', 'bron', 'POVO'] },
  ],
  mutants: [
    { name: 'checks-last', breaks: ['OSO-SES-01'] },
    { name: 'does-something-else', breaks: ['OSO-BRON-01'] },
  ],
};

describe('coverage', () => {
  it('brings a requirement together with its scenarios and mutants', () => {
    const [first] = tabulateCoverage(sources).requirements;

    expect(first).toMatchObject({
      requirement: { id: 'OSO-SES-01' },
      scenarios: ['sessie/eerst: Eerst de sessie'],
      mutants: ['checks-last'],
      lacks: [],
    });
  });

  it('tells what a requirement with a check lacks', () => {
    const [, second] = tabulateCoverage(sources).requirements;

    expect(second).toMatchObject({
      requirement: { id: 'OSO-SES-02' },
      lacks: ['check', 'scenario', 'mutant'],
    });
  });

  it('asks no check of what a person answers, and nothing of what nobody tests', () => {
    const [, , ...others] = tabulateCoverage(sources).requirements;

    expect(others.map(({ lacks }) => lacks)).toEqual([['scenario', 'mutant'], [], []]);
  });

  it('tells which tag names no requirement, and where', () => {
    const { strayTags } = tabulateCoverage(sources);

    expect(strayTags).toEqual([{ tag: 'OSO-SES-99', scenario: 'sessie/eerst: Verdwaald' }]);
  });

  it('counts by kind, by reason and by what is lacking', () => {
    const { counts } = tabulateCoverage(sources);

    expect(counts).toEqual({
      requirements: 5,
      byCheck: 2,
      byQuestion: 1,
      notTested: {
        'needs a human eye': 0,
        'not observable from outside': 0,
        "another party's duty": 1,
        'not publicly specified': 1,
      },
      musts: 4,
      mustsTested: 3,
      lacking: { check: 1, scenario: 2, mutant: 2 },
    });
  });
});

describe('coverage as text', () => {
  it('ends with a line of counts', () => {
    const lines = renderCoverageText(tabulateCoverage(sources)).trimEnd().split('\n');

    expect(lines.at(-1)).toBe(
      '5 requirements: 2 by check and 1 by question (1 without check, 2 without scenario, 2 without mutant); ' +
        "2 not tested (0 needs a human eye, 0 not observable from outside, 1 another party's duty, 1 not publicly specified); " +
        '3 of 4 MUSTs tested',
    );
  });

  it('points at what is missing', () => {
    const text = renderCoverageText(tabulateCoverage(sources));

    expect(text).toContain('  check doesNotExist\n  ! no check\n  ! no scenario\n  ! no mutant\n');
    expect(text).toContain('! OSO-SES-99 is no requirement: sessie/eerst: Verdwaald\n');
  });
});

describe('coverage as CSV', () => {
  it('has a header and a line for each requirement, with quotes doubled', () => {
    const [header, first, ...others] = renderCoverageCsv(tabulateCoverage(sources)).split('\r\n');

    expect(header).toMatch(/^requirement,level,title,title_en,/);
    expect(first).toBe(
      'OSO-SES-01,MUST,"De regel, ""kort""","The rule, ""in short""",bron,POVO,2022,,P3.1-1; P3.1-2,sessie/eerst: Eerst de sessie,checksFirst,checks-last,,,',
    );
    expect(others).toHaveLength(5);
  });
});
