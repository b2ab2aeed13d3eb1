import { describe, expect, it } from 'vitest';
import { inventRecord } from '#report/invented-run.test-support.ts';
import { unusedWaivers } from './unused-waivers.ts';

const waiver = { requirement: 'OSO-SES-03', reason: 'Later', by: 'Wij', until: '2027-01-31' };
const sound = inventRecord({ findings: [] });

describe('waivers that a run did not need', () => {
  it('are for the user to take away, by name and file', () => {
    const record = { ...sound, waivers: [{ ...waiver, use: 'unused' } as const] };

    expect(unusedWaivers(record, 'w.yaml')).toEqual({
      sentences: [
        'The waiver for OSO-SES-03 was not needed: remove it from "w.yaml" and run again',
      ],
      code: 3,
    });
  });

  it('do not hide that the target failed', () => {
    const record = { ...inventRecord(), waivers: [{ ...waiver, use: 'unused' } as const] };

    expect(unusedWaivers(record, 'w.yaml').code).toBeUndefined();
    expect(unusedWaivers(record, 'w.yaml').sentences).toHaveLength(1);
  });

  it('are none when each was used, or nobody can tell', () => {
    const waivers = (['used', 'open'] as const).map((use) => ({ ...waiver, use }));

    expect(unusedWaivers({ ...sound, waivers }, 'w.yaml')).toEqual({ sentences: [] });
    expect(unusedWaivers(sound, '')).toEqual({ sentences: [] });
  });
});
