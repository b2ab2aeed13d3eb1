import type { Change } from '#run/reference.ts';
import { fuzzOnce, type Replayed } from './fuzz-once.ts';

/** Whether a planted fault was found from a seed, and how. */
export type PlantedTrial = {
  readonly name: string;
  readonly seed: number;
  /** In which case it was found, and what it took; absent when it was not found, or by another requirement, or did not fail again. */
  readonly found?: {
    readonly at: number;
    readonly shrinks: number;
    readonly firstSize: number;
    readonly smallestSize: number;
  };
  readonly replayed: Replayed;
  readonly durationMs: number;
};

/** How many cases fuzzing gets to find a planted fault. */
export const casesToFind = 2_000;

/** How a planted fault is tried: whether what is found is made smaller, and played again. */
export type TrialOptions = { readonly shrinks: boolean; readonly replays: boolean };

/** Fuzzes a planted fault from a seed, until it is found or the cases are used up. */
export async function tryPlanted(
  { name, foundBy = 'dossier', breaks }: Change,
  seed: number,
  { shrinks, replays }: TrialOptions,
): Promise<PlantedTrial> {
  const most = [
    '--until-found',
    '--cases',
    String(casesToFind),
    ...(shrinks ? [] : ['--no-shrink']),
  ];
  const options = ['--only', foundBy, '--seed', String(seed), ...most];
  const { record, replayed } = await fuzzOnce(['--planted', name], options, { replays });
  const { findings, durationMs } = record;
  const finding = findings.find(
    ({ requirement, isSteady }) => isSteady && breaks.includes(requirement),
  );
  if (!finding) return { name, seed, replayed, durationMs };
  const { foundAt, shrinks: played, firstSize, smallestSize } = finding;
  const found = { at: foundAt, shrinks: played, firstSize, smallestSize };
  return { name, seed, found, replayed, durationMs };
}
