import type { Waiver } from '#evidence/waiver.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Holder } from './keys/holder.ts';
import type { StatementKind } from './kind.ts';
import { recordDigest } from './record-digest.ts';
import { howObtained, type StatedRun, type Statement } from './statement.ts';
import { validUntil } from './valid-until.ts';

/** What a statement says that its run does not tell. */
export type Stating = {
  readonly kind: StatementKind;
  readonly issuer: Holder;
  readonly jti: string;
  readonly now: Date;
  readonly validDays: number;
  /** Whether who attests did not run it, but judged again what its supplier ran. */
  readonly isExamined?: boolean;
};

/** Says what a run came to, as it is to be signed. */
export function statementOf(record: RunRecord, stating: Stating): Statement {
  const { kind, issuer, jti, now, validDays, isExamined = false } = stating;
  const { target, verdicts, outcome } = record;
  if (outcome === 'partial') throw new Error('Cannot state a verdict: a partial run has none');
  const { driver, change, ...product } = target;
  if (change !== undefined) throw new Error(`Cannot state a verdict: "${change}" is no product`);
  const waivers = usedWaivers(record);
  return {
    format: 1,
    kind,
    howObtained: howObtained[isExamined ? 'examined' : kind],
    issuer,
    jti,
    iat: seconds(now),
    exp: seconds(validUntil(now, { days: validDays, waivers })),
    product,
    driver,
    release: record.release,
    gegevensset: record.gegevensset,
    suite: record.suite,
    roles: [...new Set(verdicts.map(({ role }) => role))],
    profiles: [...new Set(verdicts.map(({ profile }) => profile))],
    outcome,
    verdicts,
    notApplicable: record.notClaimed,
    assumptions: assumptionsUnder(record),
    waivers,
    run: runOf(record),
  };
}

/** The waivers that the verdict needed. */
function usedWaivers({ waivers = [] }: RunRecord): Waiver[] {
  return waivers
    .filter(({ use }) => use === 'used')
    .map(({ requirement, reason, by, until }) => ({ requirement, reason, by, until }));
}

function seconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}

function assumptionsUnder({
  requirements,
  results,
  assumptions,
}: RunRecord): Statement['assumptions'] {
  const judged = requirements.filter((row) => row.outcome !== undefined);
  const found = results.flatMap(({ findings }) => findings);
  const named = new Set([...judged, ...found].flatMap((row) => row.assumptions));
  const relied = assumptions.filter(({ id }) => named.has(id));
  return {
    confirmed: relied.filter(({ isConfirmed }) => isConfirmed).map(({ id }) => id),
    unconfirmed: relied.filter(({ isConfirmed }) => !isConfirmed).map(({ id }) => id),
  };
}

function runOf(record: RunRecord): StatedRun {
  const { volatile, planDigest, law } = record;
  const { runId, startedAt, endedAt, transcriptDigest, attempt } = volatile;
  return {
    id: runId,
    startedAt,
    endedAt,
    transcriptDigest,
    recordDigest: recordDigest(record),
    planDigest,
    law,
    ...(attempt && { attempt }),
  };
}
