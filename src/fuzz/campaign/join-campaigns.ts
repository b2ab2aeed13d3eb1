/**
 * Makes one campaign of its shards:
 *
 * 1. Only shards of one plan digest are joined, that of the first; the others are named and left out.
 * 2. What has one cause is found once: as the first shard tells it, with the counts of all.
 * 3. Cases are added; what was touched is counted once.
 */
import { worstOf } from '#verdict/outcome.ts';
import type { CampaignRecord, KindRecord, Others, Remark, ToldFinding } from './campaign-record.ts';

/** What a shard came to, by its number. */
export type Shard = {
  readonly shard: number;
  readonly record: CampaignRecord;
};

/** A finding, and the shard that had it first. */
export type JoinedFinding = ToldFinding & { readonly shard: number };

/** What came of one kind; what each process held in memory says nothing of all together. */
export type JoinedKind = Omit<KindRecord, 'memory'>;

/** What shards came to together. */
export type JoinedCampaign = {
  readonly planDigest: string | undefined;
  readonly outcome: CampaignRecord['outcome'];
  readonly shards: readonly number[];
  /** Shards that played somebody else, or by another law. */
  readonly notJoined: readonly number[];
  readonly kinds: readonly JoinedKind[];
  readonly findings: readonly JoinedFinding[];
};

/** Joins shards; without any nothing is known, and that is inconclusive. */
export function joinCampaigns(given: readonly Shard[]): JoinedCampaign {
  const all = given.toSorted((one, other) => one.shard - other.shard);
  const planDigest = all[0]?.record.planDigest;
  const shards = all.filter(({ record }) => record.planDigest === planDigest);
  const others = all.filter(({ record }) => record.planDigest !== planDigest);
  const outcomes = shards.map(({ record }) => record.outcome);
  return {
    planDigest,
    outcome: worstOf([...outcomes, ...(others.length > 0 ? (['inconclusive'] as const) : [])]),
    shards: shards.map(({ shard }) => shard),
    notJoined: others.map(({ shard }) => shard),
    kinds: joinKinds(shards.flatMap(({ record }) => record.kinds)),
    findings: joinFindings(shards),
  };
}

function joinKinds(kinds: readonly KindRecord[]): JoinedKind[] {
  const known = new Map<string, JoinedKind>();
  for (const { memory, ...record } of kinds) {
    const before = known.get(record.kind);
    known.set(record.kind, before ? joinKind(before, record) : record);
  }
  return [...known.values()];
}

function joinKind(one: JoinedKind, other: JoinedKind): JoinedKind {
  const others = joinOthers([...(one.others ?? []), ...(other.others ?? [])]);
  const names = [...new Set([...one.coverage.names, ...other.coverage.names])].sort();
  return {
    ...one,
    cases: one.cases + other.cases,
    durationMs: one.durationMs + other.durationMs,
    coverage: { ...one.coverage, touched: names.length, names },
    remarks: joinRemarks([...one.remarks, ...other.remarks]),
    ...(others.length > 0 && { others }),
  };
}

function joinOthers(all: readonly Others[]): Others[] {
  const counts = new Map<string, number>();
  for (const { requirement, count } of all) {
    counts.set(requirement, (counts.get(requirement) ?? 0) + count);
  }
  return [...counts].map(([requirement, count]) => ({ requirement, count }));
}

function joinRemarks(remarks: readonly Remark[]): Remark[] {
  const known = new Map<string, Remark>();
  for (const remark of remarks) {
    const cause = `${remark.requirement} ${remark.outcome} ${remark.actual.en}`;
    const before = known.get(cause);
    known.set(cause, before ? { ...before, count: before.count + remark.count } : remark);
  }
  return [...known.values()];
}

function joinFindings(shards: readonly Shard[]): JoinedFinding[] {
  const known = new Map<string, JoinedFinding>();
  for (const { shard, record } of shards) {
    for (const finding of record.findings) {
      const before = known.get(finding.cause);
      const count = (before?.count ?? 0) + finding.count;
      known.set(finding.cause, { ...(before ?? { ...finding, shard }), count });
    }
  }
  return [...known.values()].map((finding, at) => ({ ...finding, number: at + 1 }));
}
