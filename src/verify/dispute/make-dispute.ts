import { sha256 } from '#evidence/digest.ts';
import type { Entry } from '#evidence/entry.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Result } from '#verdict/record.ts';
import { differences } from '../differences.ts';
import {
  type Again,
  gatherEvidence,
  type Judge,
  judgedAgain,
  type RunEvidence,
} from '../evidence.ts';
import { allLooks } from '../looks/all.ts';
import { lookAtAll } from '../row.ts';
import type { RunFiles } from '../run-files.ts';
import type { Bodies, Line } from '../transcript-lines.ts';
import type { Dispute } from './dispute.ts';
import { neededEntries } from './needed-entries.ts';

/** A dispute, with the lines of the transcript that go with it, and what was laid aside from those. */
export type MadeDispute = {
  readonly dispute: Dispute;
  readonly lines: readonly Line[];
  readonly bodies: Bodies;
};

/**
 * Makes the least of a run by which one requirement can be judged again, with the same result.
 *
 * @throws ConfigurationError when the run is not sound, or the requirement got no result in it.
 */
export function makeDispute(files: RunFiles, requirement: string, judge: Judge): MadeDispute {
  const evidence = gatherEvidence(files, judge);
  refuseTampered(evidence);
  const results = resultsOf(evidence.again, requirement);
  const { entries, law } = evidence;
  if (!law || results.length === 0) throw nothingFound(evidence, requirement);
  const scenarios = results.map(({ scenario }) => scenario);
  const part = { requirement, scenarios, release: law.release };
  const isEnough = (some: readonly Entry[]) => {
    const { again } = judgedAgain(some, { ...judge, lawsFor: () => [law] });
    return differences(results, resultsOf(again, requirement)).length === 0;
  };
  const needed = new Set(neededEntries(entries, part, isEnough));
  const lines = evidence.lines.filter(({ entry }) => entry && needed.has(entry));
  const named = lines.flatMap(({ aside }) => aside);
  const bodies = new Map([...files.bodies].filter(([digest]) => named.includes(digest)));
  return { dispute: disputeOf(evidence, { requirement, results, lines }), lines, bodies };
}

/** Gives what a judgement has to say about one requirement. */
export function resultsOf(again: Again, requirement: string): readonly Result[] {
  if ('why' in again) return [];
  return again.judgement.results.filter((result) => result.requirement === requirement);
}

function refuseTampered(evidence: RunEvidence): void {
  const rows = lookAtAll(allLooks, evidence).filter(
    ({ id, standing }) => standing === 'tampered' && (id !== 'verdict' || evidence.isSameJudge),
  );
  const [first] = rows;
  if (!first) return;
  throw new ConfigurationError(
    `Cannot make a part of the run in "${evidence.files.folder}": it is not sound (${first.what.en}: ${first.detail.en}); "oso-keur verify" tells more`,
  );
}

function nothingFound({ again }: RunEvidence, requirement: string): ConfigurationError {
  if ('why' in again) {
    return new ConfigurationError(
      `Cannot judge "${requirement}" again: no verdict comes out of the transcript (${again.why.en})`,
    );
  }
  const { notJudged, requirements } = again.judgement;
  const row = notJudged.find((each) => each.requirement === requirement);
  const isKnown = requirements.some(({ id }) => id === requirement);
  const why = row?.because ?? (isKnown ? 'not reached' : 'there is no such requirement');
  return new ConfigurationError(
    `Cannot judge "${requirement}" again: it got no result in this run (${why}); run.json names those that did`,
  );
}

type Made = {
  readonly requirement: string;
  readonly results: readonly Result[];
  readonly lines: readonly Line[];
};

function disputeOf(
  { files, record, lines: all, started, suite }: RunEvidence,
  { requirement, results, lines }: Made,
): Dispute {
  const recorded = record?.results.filter((result) => result.requirement === requirement);
  const kept = lines.map(({ hash, entry }) => ({ seq: entry?.seq ?? 0, hash }));
  return {
    format: 1,
    requirement,
    ...(record && { runId: record.volatile.runId }),
    suite: started?.suite ?? suite,
    transcriptDigest: sha256(files.transcript ?? ''),
    transcriptEntries: all.length,
    results: recorded ?? results,
    lines: kept,
    gaps: gapsBetween(
      kept.map(({ seq }) => seq),
      all,
    ),
  };
}

function gapsBetween(kept: readonly number[], all: readonly Line[]): Dispute['gaps'] {
  const ends = [...kept, all.length + 1];
  return ends.flatMap((next, at) => {
    const [from, to] = [(ends[at - 1] ?? 0) + 1, next - 1];
    const last = all[to - 1];
    return last && from <= to ? [{ from, to, hash: last.hash }] : [];
  });
}
