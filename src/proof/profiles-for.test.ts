import { describe, expect, it } from 'vitest';
import { loadRequirements } from '#law/load-law.ts';
import { profilesFor } from './profiles-for.ts';

const requirements = loadRequirements();

describe('the profiles that a mutant is tried in', () => {
  it.each(requirements.map(({ id, profiles }) => [id, profiles] as const))(
    'hold one that %s binds',
    (id, bound) => {
      const tried = profilesFor({ breaks: [id], alsoBreaks: {} });

      expect(tried.filter((profile) => bound.includes(profile))).not.toEqual([]);
    },
  );

  it('are those in which it says that it shows', () => {
    expect(profilesFor({ breaks: ['OSO-SES-01'], alsoBreaks: {}, profiles: ['BB'] })).toEqual([
      'BB',
    ]);
  });

  it('are as few as can be', () => {
    expect(profilesFor({ breaks: ['OSO-SES-01'], alsoBreaks: { 'OSO-DOS-01': 'why' } })).toEqual([
      'POVO',
    ]);
  });
});
