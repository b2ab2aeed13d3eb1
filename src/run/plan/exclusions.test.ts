import { describe, expect, it } from 'vitest';
import type { Requirement } from '#checks/requirement.ts';
import { loadLaw } from '#law/load-law.ts';
import { excludedTags } from './exclusions.ts';

const [row] = loadLaw({ release: '2022' }).requirements;

function requirement(changes: Partial<Requirement>): Requirement {
  return { ...row, releases: ['2018', '2022'], ...changes } as Requirement;
}

const scope = {
  release: '2022',
  features: ['aanvraagdatum'] as const,
  requirements: [
    requirement({ id: 'OSO-SES-01' }),
    requirement({ id: 'OSO-REG-01', releases: ['2018'] }),
    requirement({ id: 'OSO-TER-01', feature: 'feedback' }),
    requirement({ id: 'OSO-DOEL-03', feature: 'aanvraagdatum' }),
  ],
};

describe('a tag', () => {
  it.each([
    ['another release', 'release-2018'],
    ['a feature that is not claimed', 'functie-feedback'],
    ['a requirement of another release', 'OSO-REG-01'],
    ['a requirement of a feature that is not claimed', 'OSO-TER-01'],
    ['a requirement that the law does not have', 'OSO-SES-99'],
  ])('of %s keeps a scenario from being played', (_what, tag) => {
    expect(excludedTags([{ feature: 'f', name: 'n', tags: ['bron', tag] }], scope)).toEqual([tag]);
  });

  it.each([
    ['this release', 'release-2022'],
    ['a feature that is claimed', 'functie-aanvraagdatum'],
    ['a requirement that binds', 'OSO-SES-01'],
    ['a requirement of a feature that is claimed', 'OSO-DOEL-03'],
    ['a role', 'bron'],
  ])('of %s does not', (_what, tag) => {
    expect(excludedTags([{ feature: 'f', name: 'n', tags: [tag] }], scope)).toEqual([]);
  });
});
