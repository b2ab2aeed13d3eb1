/**
 * A process that plays runs of the proof, one after another: it loads the code once, and every run has a cast and a
 * reference of its own. It is told of a trial by a message, and answers each with a message. It ends with its parent.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTranscript } from '#evidence/read-transcript.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack } from '#law/pack-versions.ts';
import { bodiesIn } from '#run/bodies-in.ts';
import { generatedDossiers } from '#run/lease/generated-dossier.ts';
import { rememberedDossiers } from '#run/lease/remembered-dossiers.ts';
import { ReferenceProcess } from '#run/reference-process.ts';
import { run } from '#run/run.ts';
import type { RunRecord } from '#verdict/record.ts';
import { transcriptGaps } from './transcript-gaps.ts';
import type { Trial } from './trial.ts';

/** What a worker is asked to play, from which seed dossiers are made, and where the run may leave its files. */
export type Task = Trial & { readonly seed: number; readonly reports: string };

/** What a worker answers: the record of the run, its folder, and what the transcript of a bad target lacks; or why there is none. */
export type Answer =
  | { readonly record: RunRecord; readonly folder: string; readonly gaps: readonly string[] }
  | { readonly failure: string };

// Runs from one seed order many of the same dossiers, which are costly to make.
const dossierFor = rememberedDossiers(generatedDossiers(loadDossierLaw(newestPack)));

// It takes longer to start a process than to play what shows a mutant; only a bad target needs one of its own.
const kept = new ReferenceProcess();
process.once('disconnect', () => void kept.end());

process.on('message', async (task: Task) => {
  process.send?.(await answer(task));
});

async function answer({
  change,
  answerMs,
  release,
  profiles,
  only,
  seed,
  limitMs,
  reports,
}: Task): Promise<Answer> {
  const isBadTarget = limitMs !== undefined;
  try {
    const { record, folder } = await run({
      chosen: {
        kind: 'reference',
        ...(!isBadTarget && { process: kept }),
        ...(change !== undefined && { change }),
        ...(answerMs !== undefined && { answerMs }),
        ...(profiles && { profiles }),
      },
      release,
      exchange: undefined,
      seed,
      only,
      dossierFile: undefined,
      dossierFor,
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

function gapsIn(folder: string): string[] {
  const transcript = readFileSync(join(folder, 'transcript.ndjson'), 'utf8');
  return transcriptGaps(readTranscript(transcript, bodiesIn(folder)));
}
