import type { LawData } from '#evidence/plan.ts';
import { packVersions } from '#law/pack-versions.ts';
import type { RunRecord } from '#verdict/record.ts';

/** By which law a run was judged, or would be. */
export type JudgedBy = Pick<RunRecord, 'release' | 'law'>;

/**
 * Tells by which other law an earlier run was judged than one would be now, and what to give to have it judged so again;
 * undefined where it is the same. What a run found means nothing where something else is asked.
 */
export function otherLaw(before: JudgedBy, now: JudgedBy): string | undefined {
  if (before.release !== now.release) {
    return `by release ${before.release}: give --release ${before.release} with --failed`;
  }
  return otherGegevensset(before, now) ?? otherExchange(before, now);
}

function otherGegevensset(before: JudgedBy, now: JudgedBy): string | undefined {
  const [was, is] = [dataOf(before, 'gegevensset'), dataOf(now, 'gegevensset')];
  if (was === undefined || was.digest === is?.digest) return undefined;
  if (was.version === is?.version) {
    return `by a gegevensset ${was.version} that holds something else than the one of now: play everything, without --failed`;
  }
  const given = packVersions.includes(was.version) ? was.version : 'and its folder';
  return `by gegevensset ${was.version}, not ${is?.version}: give --gegevensset ${given} with --failed`;
}

function otherExchange(before: JudgedBy, now: JudgedBy): string | undefined {
  const was = dataOf(before, 'exchange');
  if (was === undefined || was.digest === dataOf(now, 'exchange')?.digest) return undefined;
  return 'by other data of the exchange than now: give --exchange as it was given then, or leave it out as it was; or play everything, without --failed';
}

function dataOf({ law }: JudgedBy, name: LawData['name']): LawData | undefined {
  return law.find((data) => data.name === name);
}
