import type { MemoryPoint } from '#fuzz/campaign/campaign-record.ts';
import type { FuzzKind } from '#fuzz/fuzz-case.ts';
import { median } from '../bench/median.ts';
import { fuzzOnce, type Replayed } from './fuzz-once.ts';

/** So many cases of a kind, from a seed, in one process. */
export type Stretch = { readonly kind: FuzzKind; readonly seed: number; readonly cases: number };

/** What the reference LAS survived. */
export type Survived = Stretch & {
  readonly findings: number;
  readonly inconclusive: number;
  readonly replayed: Replayed;
  readonly seconds: number;
  readonly memory: readonly MemoryPoint[];
};

/** Cuts so many cases in stretches, of so many at most, each from a seed of its own. */
export function stretchesOf(kind: FuzzKind, cases: number, most: number): Stretch[] {
  return Array.from({ length: Math.ceil(cases / most) }, (_, at) => {
    return { kind, seed: at + 1, cases: Math.min(most, cases - at * most) };
  });
}

/** Plays a stretch against the reference LAS. */
export async function survive({ kind, seed, cases }: Stretch): Promise<Survived> {
  const options = ['--only', kind, '--seed', String(seed), '--cases', String(cases)];
  const { record, replayed } = await fuzzOnce(['--target', 'reference'], options, {
    replays: true,
  });
  const [played] = record.kinds;
  const unclear = played?.remarks.filter(({ outcome }) => outcome === 'inconclusive') ?? [];
  return {
    kind,
    seed,
    cases: played?.cases ?? 0,
    findings: record.findings.length,
    inconclusive: unclear.reduce((sum, { count }) => sum + count, 0),
    replayed,
    seconds: Math.round((played?.durationMs ?? 0) / 1_000),
    memory: played?.memory ?? [],
  };
}

/** Whether nothing was found, nothing could not be told, and memory stayed flat. */
export function isSurvived(survived: Survived): boolean {
  return survived.findings + survived.inconclusive === 0 && isFlat(survived);
}

/**
 * What is made once, and what is remembered up to a limit, is there by a quarter of the cases: after three quarters there are moments
 * at which the heap is not larger than then by more than a tenth and 4 MB. At others it holds a dossier of many megabytes.
 */
function isFlat({ cases, memory }: Survived): boolean {
  const heapWhere = (isMeant: (point: MemoryPoint) => boolean) =>
    memory.filter(isMeant).map(({ heapBytes }) => heapBytes);
  const early = median(heapWhere((point) => point.cases <= cases / 4));
  const late = Math.min(...heapWhere((point) => point.cases >= (3 * cases) / 4));
  return Number.isNaN(early) || late <= early * 1.1 + 4e6;
}
