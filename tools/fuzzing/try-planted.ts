import type { Change } from '#run/reference.ts';
import { fuzzOnce } from './fuzz-once.ts';

/** Whether a planted fault was found from a seed, and how. */
export type PlantedTrial = {
  readonly name: string;
  readonly seed: number;
  /** In which case it was found, and what it took; absent when it was not found, or by another requirement. */
  readonly found?: {
    readonly at: number;
    readonly shrinks: number;
    readonly firstSize: number;
    readonly smallestSize: number;
    readonly isSteady: boolean;
  };
  readonly durationMs: number;
};

/** How many cases fuzzing gets to find a planted fault. */
export const casesToFind = 2_000;

/** Fuzzes a planted fault from a seed, until it is found or the cases are used up; with these options of fuzz besides. */
export async function tryPlanted(
  { name, foundBy = 'dossier', breaks }: Change,
  seed: number,
  besides: readonly string[] = [],
): Promise<PlantedTrial> {
  const from = ['--planted', name, '--only', foundBy, '--seed', String(seed)];
  const options = [...from, '--until-found', ...besides];
  const { findings, durationMs } = await fuzzOnce([...options, '--cases', String(casesToFind)]);
  const finding = findings.find(({ requirement }) => breaks.includes(requirement));
  if (!finding) return { name, seed, durationMs };
  const { foundAt, shrinks, firstSize, smallestSize, isSteady } = finding;
  return {
    name,
    seed,
    found: { at: foundAt, shrinks, firstSize, smallestSize, isSteady },
    durationMs,
  };
}
