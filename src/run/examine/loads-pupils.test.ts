import { describe, expect, it } from 'vitest';
import { law } from '#evidence/transcript-builder.test-support.ts';
import type { Target } from '#preflight/target.ts';
import { referenceTarget } from '../reference.ts';
import { loadsPupils } from './loads-pupils.ts';

const reference = referenceTarget(law.release);
const claiming = (change: Partial<Target['capabilities']>): Target => ({
  ...reference,
  capabilities: { ...reference.capabilities, ...change },
});

describe('whether pupils can come into the LAS through OSO', () => {
  it('is told of each school that sends, with as what', () => {
    const { outcome, found } = loadsPupils(claiming({ profiles: ['POVO', 'BB', 'POPO'] }), law);

    expect(outcome).toBe('ok');
    expect(found?.nl).toMatch(/BB, POPO/);
  });

  it.each([
    ['the target does not receive', { roles: ['bron'] as const }, /rol doel/],
    ['no profile ends at that school', { profiles: ['POVO'] }, /binnen de BRIN/],
  ])('is not so where %s, and then it is told what to do, as no failure', (_why, change, words) => {
    const { outcome, found, remedy } = loadsPupils(claiming(change), law);

    expect(outcome).toBe('unknown');
    expect(found?.nl).toMatch(words);
    expect(remedy?.nl).toContain('capabilities');
  });
});
