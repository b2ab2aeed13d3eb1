import type { RunRecord } from '#verdict/record.ts';
import type { Difference } from './run-diff.ts';

/** Tells in what two runs differ before anything was judged: target, suite, law, plan. */
export function differencesOf(before: RunRecord, now: RunRecord): Difference[] {
  const [was, is] = [factsOf(before), factsOf(now)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .map((what) => ({ what, before: was[what] ?? '', now: is[what] ?? '' }))
    .filter((difference) => difference.before !== difference.now);
}

function factsOf(record: RunRecord): Readonly<Record<string, string>> {
  const { target, suite, release, gegevensset, planDigest, partial } = record;
  const law = record.law.map(({ name, digest }) => [`law ${name}`, digest]);
  return {
    supplier: target.supplier,
    product: target.name,
    version: target.version,
    ...(target.change !== undefined && { change: target.change }),
    suite,
    release,
    gegevensset,
    ...Object.fromEntries(law),
    plan: planDigest,
    ...(partial && { only: partial.only.join(', ') }),
    confirmed: confirmedIn(record),
  };
}

function confirmedIn({ assumptions }: RunRecord): string {
  return assumptions
    .filter(({ isConfirmed }) => isConfirmed)
    .map(({ id }) => id)
    .join(', ');
}
