import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Requirement } from '#checks/requirement.ts';
import type { Change } from '#run/reference.ts';
import { ReferenceProcess } from '#run/reference-process.ts';
import { type KeptRun, readRun } from '#run/reports/read-run.ts';
import { playTrial } from './play-trial.ts';
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
 * Plays something in one profile that a requirement binds, against the reference and then against a mutant that breaks it;
 * from one seed, so that both get the same dossiers. Nothing is left of it on the disk.
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
  const las = new ReferenceProcess();
  const play = async (change: string | undefined) => {
    const reports = await mkdtemp(join(folder, 'run-'));
    const answer = await playTrial({ ...trial, change, reports }, las);
    if ('record' in answer) return readRun(answer.folder);
    throw new Error(`Cannot play ${change ?? 'the reference'}: ${answer.failure}`);
  };
  try {
    return { sound: await play(undefined), broken: await play(mutant.name) };
  } finally {
    await las.end();
    await rm(folder, { recursive: true, force: true });
  }
}

function profileFor({ profiles }: Requirement, mutant: Change): string {
  const shown = profilesFor(mutant);
  const [first = ''] = profiles;
  return shown.find((profile) => profiles.includes(profile)) ?? first;
}
