import { text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';

/** There is no such job. */
export function unknownJob(job: number): Refusal {
  return new Refusal('unknown', text(`Klus ${job} is er niet`, `There is no job ${job}`));
}
