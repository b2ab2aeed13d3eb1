import { describe, expect, it } from 'vitest';
import { type CampaignDocument, campaignMarkdown, isAsItShouldBe } from './campaign-markdown.ts';

const found = { at: 5, shrinks: 9, firstSize: 900, smallestSize: 90 };
const trial = {
  name: 'loses-it',
  seed: 1,
  found,
  replayed: { stored: 1, same: 1, unsteady: 0 },
  durationMs: 10,
} as const;
const survived = {
  kind: 'wire',
  seed: 1,
  cases: 4_000,
  findings: 0,
  inconclusive: 0,
  replayed: { stored: 0, same: 0, unsteady: 0 },
  seconds: 9,
  memory: [500, 1_000, 3_500, 4_000].map((cases) => ({ cases, heapBytes: 60e6, rssBytes: 90e6 })),
} as const;
const planted = {
  name: 'loses-it',
  does: 'Loses it.',
  breaks: ['OSO-DOEL-01'],
  foundBy: 'dossier',
  isUnnoticed: true,
  trials: [trial],
} as const;
const sound: CampaignDocument = {
  format: 1,
  suite: '1',
  casesToFind: 2_000,
  seeds: 1,
  survived: [survived],
  planted: [planted],
};
const grown = survived.memory.map((point) => ({ ...point, heapBytes: 20_000 * point.cases }));

describe('a campaign', () => {
  it('is as it should be when all was found, survived and came to the same again', () => {
    expect(isAsItShouldBe(sound)).toBe(true);
    expect(campaignMarkdown(sound)).toContain('Replayed: 1 of 1.');
    expect(campaignMarkdown(sound)).toContain('| wire | 4000 | 0 | 0 | 9 | 60 MB after 500');
  });

  it.each<[string, CampaignDocument]>([
    [
      'a counterexample did not',
      {
        ...sound,
        planted: [
          { ...planted, trials: [{ ...trial, replayed: { stored: 1, same: 0, unsteady: 0 } }] },
        ],
      },
    ],
    ['a scenario catches a fault', { ...sound, planted: [{ ...planted, isUnnoticed: false }] }],
    ['a fault was not found', { ...sound, seeds: 2 }],
    ['something was found', { ...sound, survived: [{ ...survived, findings: 1 }] }],
    ['something could not be told', { ...sound, survived: [{ ...survived, inconclusive: 1 }] }],
    ['memory grew', { ...sound, survived: [{ ...survived, memory: grown }] }],
  ])('is not when %s', (_what, document) => {
    expect(isAsItShouldBe(document)).toBe(false);
  });
});
