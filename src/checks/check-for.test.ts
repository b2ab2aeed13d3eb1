import { describe, expect, it } from 'vitest';
import { loadRequirements } from '#law/load-law.ts';
import { allChecks } from './all.ts';
import { checkFor } from './check-for.ts';
import { checkName } from './check-name.ts';

const requirements = loadRequirements();
const named = requirements.find((row) => 'check' in row);
const asked = requirements.find((row) => 'question' in row);
const untested = requirements.find((row) => 'notTestedBecause' in row);

describe('the check of a requirement', () => {
  it('is the one that it names', () => {
    expect(named && 'check' in named && [checkFor(named), checkName(named)]).toEqual(
      named && 'check' in named && [allChecks[named.check], named.check],
    );
  });

  it('is the word of a person where it is a question', () => {
    expect(asked && checkFor(asked)).toBeTypeOf('function');
  });

  it('is none where it is not tested', () => {
    expect(untested && checkFor(untested)).toBeUndefined();
  });
});
