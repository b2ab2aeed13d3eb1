import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '#words/text.ts';
import type { CampaignRecord, KindRecord, ToldFinding } from './campaign-record.ts';
import { joinCampaigns, type Shard } from './join-campaigns.ts';

const said = text('x', 'x');
const kinds = ['dossier', 'wire'] as const;

const finding = fc
  .record({ cause: fc.constantFrom('a', 'b', 'c'), count: fc.integer({ min: 1, max: 9 }) })
  .map((drawn) => ({ ...drawn, foundAt: drawn.count, number: 1 }) as ToldFinding);

const remark = fc
  .record({ requirement: fc.constantFrom('R1', 'R2'), count: fc.integer({ min: 1, max: 9 }) })
  .map((drawn) => ({ ...drawn, outcome: 'observed' as const, actual: said, firstAt: 1 }));

const other = fc.record({
  requirement: fc.constantFrom('R1', 'R2'),
  count: fc.integer({ min: 1, max: 9 }),
});

const kind = (name: KindRecord['kind']) =>
  fc
    .record({
      cases: fc.nat(100),
      names: fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's')),
      remarks: fc.uniqueArray(remark, { selector: ({ requirement }) => requirement }),
      others: fc.option(
        fc.uniqueArray(other, { minLength: 1, selector: ({ requirement }) => requirement }),
      ),
    })
    .map(({ cases, names, remarks, others }): KindRecord => {
      const coverage = { of: said, touched: names.length, toTouch: 4, names };
      const counted = { parts: [], cases, durationMs: cases, coverage, remarks, memory: [] };
      return { kind: name, ...counted, ...(others && { others }) };
    });

const record = fc
  .record({
    planDigest: fc.constantFrom('one', 'one', 'other'),
    kinds: fc.tuple(kind('dossier'), kind('wire')),
    findings: fc.uniqueArray(finding, { selector: ({ cause }) => cause }),
  })
  .map((drawn) => {
    const outcome = drawn.findings.length > 0 ? 'failed' : 'passed';
    return { ...drawn, outcome } as unknown as CampaignRecord;
  });

const shards = fc
  .array(record, { maxLength: 6 })
  .map((records) => records.map((one, at): Shard => ({ shard: at + 1, record: one })));

/** How often a requirement is counted without a finding, by each who does. */
function othersOf(requirement: string, kinds: readonly Pick<KindRecord, 'others'>[]): number[] {
  const all = kinds.flatMap(({ others = [] }) => others);
  return all.filter((one) => one.requirement === requirement).map(({ count }) => count);
}

const sum = (counts: readonly number[]) => counts.reduce((before, count) => before + count, 0);

describe('a campaign that is joined of its shards', () => {
  it('is the same whatever the order in which they ended', () => {
    fc.assert(
      fc.property(shards, fc.nat(), (given, at) => {
        const cut = at % Math.max(1, given.length);
        const turned = [...given.slice(cut), ...given.slice(0, cut)];

        expect(joinCampaigns(turned)).toEqual(joinCampaigns(given));
      }),
    );
  });

  it('has every case and every finding of the shards of one plan digest, and names the others', () => {
    fc.assert(
      fc.property(shards, (given) => {
        const joined = joinCampaigns(given);
        const mine = given.filter(({ shard }) => joined.shards.includes(shard));
        const records = mine.map((shard) => shard.record);

        expect([...joined.shards, ...joined.notJoined].sort()).toEqual(
          given.map(({ shard }) => shard),
        );
        expect(records.every(({ planDigest }) => planDigest === joined.planDigest)).toBe(true);
        for (const name of kinds) {
          const one = joined.kinds.find((told) => told.kind === name);
          const parts = records.flatMap((told) => told.kinds.filter((each) => each.kind === name));
          const names = new Set(parts.flatMap(({ coverage }) => coverage.names));
          expect(one?.cases ?? 0).toBe(sum(parts.map(({ cases }) => cases)));
          expect(one?.coverage.touched ?? 0).toBe(names.size);
          expect(sum((one?.remarks ?? []).map(({ count }) => count))).toBe(
            sum(parts.flatMap(({ remarks }) => remarks.map(({ count }) => count))),
          );
          for (const requirement of ['R1', 'R2']) {
            expect(othersOf(requirement, one ? [one] : [])).toEqual(
              sum(othersOf(requirement, parts)) === 0 ? [] : [sum(othersOf(requirement, parts))],
            );
          }
        }
        const all = records.flatMap(({ findings }) => findings);
        expect(joined.findings.map(({ cause }) => cause).sort()).toEqual(
          [...new Set(all.map(({ cause }) => cause))].sort(),
        );
        expect(sum(joined.findings.map(({ count }) => count))).toBe(
          sum(all.map(({ count }) => count)),
        );
        for (const { cause, shard } of joined.findings) {
          const first = mine.find((one) =>
            one.record.findings.some((each) => each.cause === cause),
          );
          expect(shard).toBe(first?.shard);
        }
      }),
    );
  });

  it('is never passed when a shard of another target or law is left out, or none has ended', () => {
    const [one, other] = ['one', 'other'].map((planDigest, at) => {
      const passed = { planDigest, outcome: 'passed', kinds: [], findings: [] };
      return { shard: at + 1, record: passed as unknown as CampaignRecord };
    }) as [Shard, Shard];

    expect(joinCampaigns([one]).outcome).toBe('passed');
    expect(joinCampaigns([one, other])).toMatchObject({ outcome: 'inconclusive', notJoined: [2] });
    expect(joinCampaigns([]).outcome).toBe('inconclusive');
  });
});
