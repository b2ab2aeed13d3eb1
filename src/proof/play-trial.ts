import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTranscript } from '#evidence/read-transcript.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack } from '#law/pack-versions.ts';
import { bodiesIn } from '#run/bodies-in.ts';
import type { DossierFor } from '#run/lease/dossier-for.ts';
import { generatedDossiers } from '#run/lease/generated-dossier.ts';
import { rememberedDossiers } from '#run/lease/remembered-dossiers.ts';
import { sharedDossiers } from '#run/lease/shared-dossiers.ts';
import type { ReferenceProcess } from '#run/reference-process.ts';
import { run } from '#run/run.ts';
import type { RunRecord } from '#verdict/record.ts';
import { transcriptGaps } from './transcript-gaps.ts';
import type { Trial } from './trial.ts';

/** What is to be played, from which seed dossiers are made, and where the run may leave its files. */
export type Task = Trial & {
  readonly seed: number;
  readonly reports: string;
  /** The folder of dossiers that all processes of a proof share. */
  readonly dossiers?: string;
};

/** The record of a run, its folder, and what the transcript of a bad target lacks; or why there is none. */
export type Answer =
  | { readonly record: RunRecord; readonly folder: string; readonly gaps: readonly string[] }
  | { readonly failure: string };

// Runs from one seed order many of the same dossiers, which are costly to make.
const remembered = new Map<string | undefined, DossierFor>();

/** Plays a run of the proof, against a process that is kept for the next; only a bad target gets one of its own. */
export async function playTrial(task: Task, kept: ReferenceProcess): Promise<Answer> {
  const { change, answerMs, release, profiles, only, seed, limitMs, reports, dossiers } = task;
  const isBadTarget = limitMs !== undefined;
  try {
    const { record, folder } = await run({
      chosen: {
        kind: 'reference',
        ...(!isBadTarget && { process: kept }),
        ...(change !== undefined && { change }),
        ...(answerMs !== undefined && { limits: { answerMs } }),
        ...(profiles && { profiles }),
      },
      release,
      exchange: undefined,
      seed,
      only,
      dossierFile: undefined,
      dossierFor: dossiersOf(dossiers),
      reports,
      isLasting: false,
      language: undefined,
      onPlan: () => {},
      onEntry: () => {},
    });
    const gaps = isBadTarget ? gapsIn(folder) : [];
    return { record, folder, gaps };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

function dossiersOf(folder: string | undefined): DossierFor {
  const drawn = generatedDossiers(loadDossierLaw(newestPack));
  const made =
    remembered.get(folder) ??
    rememberedDossiers(folder === undefined ? drawn : sharedDossiers(drawn, folder));
  remembered.set(folder, made);
  return made;
}

function gapsIn(folder: string): string[] {
  const transcript = readFileSync(join(folder, 'transcript.ndjson'), 'utf8');
  return transcriptGaps(readTranscript(transcript, bodiesIn(folder)));
}
