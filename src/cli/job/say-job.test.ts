import { expect, it } from 'vitest';
import { sayCampaign } from './say-job.ts';

it('a campaign tells the failures that were not told apart after its findings, by requirement', () => {
  const joined = {
    outcome: 'failed',
    shards: [1],
    notJoined: [],
    kinds: [{ others: [{ requirement: 'OSO-DOS-01', count: 16 }] }, {}],
    findings: [],
  };
  const campaign = { joined, shards: [1], isWhole: true } as unknown;

  const said = sayCampaign(campaign as Parameters<typeof sayCampaign>[0], 'en');

  expect(said).toBe('1/1 failed\n✗ others OSO-DOS-01 (16×)\n');
});
