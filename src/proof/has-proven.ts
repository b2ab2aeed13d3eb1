import { buildDigest } from './build-digest.ts';
import { TranscriptStore } from './transcript-store.ts';

/** Tells whether a folder keeps the transcripts of a proof of this same build in which everything came out as declared. */
export async function hasProven(folder: string): Promise<boolean> {
  const proof = await new TranscriptStore(folder).proof();
  return proof?.isProven === true && proof.build === buildDigest();
}
