import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Requirement } from '#checks/requirement.ts';
import type { Change } from '#run/reference.ts';
import { type KeptRun, readRun } from '#run/reports/read-run.ts';
import { Lane } from './lane.ts';
import { profilesFor } from './profiles-for.ts';
import { releaseOf } from './trial.ts';

/** The reference and a mutant of it, on the same scenarios and dossiers. */
export type Pair = { readonly sound: KeptRun; readonly broken: KeptRun };

/** What to play, and from which seed the dossiers are made. */
export type PairOptions = {
  readonly only: readonly string[];
  readonly seed: number;
  /** How long both may take over an answer, if more than usual. */
  readonly answerMs?: number;
};

/**
 * Plays something in one profile that a requirement binds, against the reference and against a mutant that breaks it, side by
 * side; from one seed, so that both get the same dossiers. Nothing is left of it on the disk.
 *
 * @throws Error when there is no record of one of them.
 */
export async function playPair(
  requirement: Requirement,
  mutant: Change,
  { only, seed, answerMs = mutant.answerMs }: PairOptions,
): Promise<Pair> {
  const folder = await mkdtemp(join(tmpdir(), 'oso-keur-pair-'));
  const trial = {
    release: releaseOf(mutant),
    profiles: [profileFor(requirement, mutant)],
    only,
    seed,
    ...(answerMs !== undefined && { answerMs }),
  };
  const play = async (change: string | undefined) => {
    const reports = await mkdtemp(join(folder, 'run-'));
    const lane = new Lane();
    try {
      const answer = await lane.play({ ...trial, change, reports });
      if ('record' in answer) return readRun(answer.folder);
      throw new Error(`Cannot play ${change ?? 'the reference'}: ${answer.failure}`);
    } finally {
      await lane.stop();
    }
  };
  try {
    const [sound, broken] = await Promise.all([play(undefined), play(mutant.name)]);
    return { sound, broken };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function profileFor({ profiles }: Requirement, mutant: Change): string {
  const shown = profilesFor(mutant);
  const [first = ''] = profiles;
  return shown.find((profile) => profiles.includes(profile)) ?? first;
}
