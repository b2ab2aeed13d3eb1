import { checkFor } from '#checks/check-for.ts';
import { foreignPersonalData } from '#verdict/foreign-personal-data.ts';
import { judgeAsked, sliceRun } from '#verdict/judge-asked.ts';
import type { Law } from '#verdict/law.ts';
import type { Played } from './arena/arena.ts';
import type { CaseFinding } from './case-finding.ts';
import type { FuzzCase } from './fuzz-case.ts';
import type { Kind } from './kind.ts';

/** Judges what became of a case by the law, as a run is judged, and by what its kind looks at besides; the gravest first. */
export function judgeCase(
  kind: Kind,
  fuzzCase: FuzzCase,
  { played, law }: { readonly played: Played; readonly law: Law },
): CaseFinding[] {
  const { entries: all } = played;
  const run = sliceRun(all, law);
  const results = [...judgeAsked(all, run, checkFor), ...foreignPersonalData(all, run.slices)];
  const ofChecks = results.flatMap(({ requirement, findings }) =>
    findings.flatMap(({ outcome: judged, expected, actual, entries }) => {
      const isInsistedOn = judged === 'observed' && kind.insistsOn?.includes(requirement);
      const outcome = isInsistedOn ? 'failed' : judged;
      if (outcome !== 'failed' && outcome !== 'observed' && outcome !== 'inconclusive') return [];
      return [{ requirement, outcome, actual, entries, ...(expected && { expected }) }];
    }),
  );
  const besides = kind.judge?.(all, fuzzCase, run) ?? [];
  return [...ofChecks, ...besides].sort(
    (one, other) => gravity[one.outcome] - gravity[other.outcome],
  );
}

const gravity = { failed: 0, inconclusive: 1, observed: 2 } as const;
