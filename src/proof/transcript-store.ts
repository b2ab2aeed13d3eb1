import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '#evidence/entry.ts';
import { readTranscript } from '#evidence/read-transcript.ts';
import { bodiesIn } from '#run/bodies-in.ts';
import type { Change } from '#run/reference.ts';

/** A mutant as the proof tried it, and the requirements that failed. */
export type KeptTrial = { readonly change: Change; readonly failed: readonly string[] };

/** What a proof left behind besides transcripts. */
export type KeptProof = {
  /** The digest of the build that was tried. */
  readonly build: string;
  /** Whether everything came out as declared. */
  readonly isProven: boolean;
  readonly trials: readonly KeptTrial[];
};

/** A folder with the transcripts of the mutants of one proof. What is there counts once the proof has ended. */
export class TranscriptStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder, and lets what is there count no more. */
  async begin(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await rm(this.#index, { force: true });
  }

  /** Keeps what lies in the folder of a run of a mutant; of more than one the last. */
  async keep(mutant: string, folder: string): Promise<void> {
    const kept = this.#folderOf(mutant);
    await rm(kept, { recursive: true, force: true });
    await cp(folder, kept, { recursive: true });
  }

  /** Says what the transcripts are of. */
  async end(proof: KeptProof): Promise<void> {
    await writeFile(this.#index, `${JSON.stringify(proof, undefined, 2)}\n`);
  }

  /** Gives what the proof left behind; undefined when none has ended here. */
  async proof(): Promise<KeptProof | undefined> {
    const content = await readFile(this.#index, 'utf8').catch(() => undefined);
    // Only `end` writes the file.
    return content === undefined ? undefined : (JSON.parse(content) as KeptProof);
  }

  /** Gives the transcript of a mutant. */
  async transcriptOf(mutant: string): Promise<Entry[]> {
    const folder = this.#folderOf(mutant);
    const ndjson = await readFile(join(folder, 'transcript.ndjson'), 'utf8');
    return readTranscript(ndjson, bodiesIn(folder));
  }

  get #index(): string {
    return join(this.#folder, 'proof.json');
  }

  #folderOf(mutant: string): string {
    return join(this.#folder, mutant);
  }
}
