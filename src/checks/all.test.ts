import { describe, expect, it } from 'vitest';
import { planned, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import { loadRequirements } from '#law/load-law.ts';
import { allChecks } from './all.ts';

const scenario = planned('empty', 'bron');
const requirements = loadRequirements();

describe('the checks', () => {
  it('are the ones that requirements speak of, each by at least one', () => {
    const named = requirements.flatMap((row) => ('check' in row ? [row.check] : []));

    expect([...new Set(named)].sort()).toEqual(Object.keys(allChecks).sort());
  });

  it.each(Object.entries(allChecks))(
    '%s looks at nothing and passes nobody in a scenario in which nothing happened',
    (_name, check) => {
      const observation = check(new TranscriptBuilder([scenario]).slice(scenario));

      expect(observation).toMatchObject({
        looked: [],
        findings: [{ kind: 'unclear', entries: [] }],
      });
    },
  );
});
