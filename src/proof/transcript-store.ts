import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
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

type KeptTranscript = {
  readonly ndjson: string;
  readonly bodies: Readonly<Record<string, string>>;
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

  /** Keeps the transcript of a mutant, with what lies beside it; of more than one the last. */
  async keep(mutant: string, transcript: string): Promise<void> {
    const bodies: Record<string, string> = {};
    const bodyOf = bodiesIn(dirname(transcript));
    const ndjson = await readFile(transcript, 'utf8');
    readTranscript(ndjson, (digest) => {
      const bytes = bodyOf(digest);
      if (bytes) bodies[digest] = Buffer.from(bytes).toString('utf8');
      return bytes;
    });
    await writeFile(this.#fileOf(mutant), gzipSync(JSON.stringify({ ndjson, bodies })));
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
    const kept = gunzipSync(await readFile(this.#fileOf(mutant))).toString('utf8');
    // Only `keep` writes the file.
    const { ndjson, bodies } = JSON.parse(kept) as KeptTranscript;
    return readTranscript(ndjson, (digest) => {
      const body = bodies[digest];
      return body === undefined ? undefined : Buffer.from(body);
    });
  }

  get #index(): string {
    return join(this.#folder, 'proof.json');
  }

  #fileOf(mutant: string): string {
    return join(this.#folder, `${mutant}.json.gz`);
  }
}
