import type { EntryOf } from '#evidence/entry.ts';
import type { Slice } from '#evidence/slice.ts';

/** What users of the target saw of the feedback on a pupil's dossier, by the entry that tells it. */
export type Showing = {
  readonly seq: number;
  readonly pgn: string;
  readonly feedback: readonly { readonly fromBrin: string; readonly tekst: string }[];
};

/** Gives what users of the target saw after entry `seq`. */
export function feedbackShownAfter(slice: Slice, seq: number): Showing[] {
  return slice.driver
    .filter((entry) => entry.call === 'showFeedback' && entry.seq > seq)
    .flatMap(showingOf);
}

function showingOf({ seq, request, outcome }: EntryOf<'driver-called'>): Showing[] {
  if (outcome.status !== 'done') return [];
  // The driver holds every answer to the schema of its API before it is recorded.
  const { feedback } = outcome.answer as Pick<Showing, 'feedback'>;
  return [{ seq, pgn: String(request.pgn), feedback }];
}
