import type { PupilKey } from './messages.ts';

/** The key that a message names its pupil by, as far as it names one. */
type Named = Partial<Pick<PupilKey, 'zoeksleutelPgnfrag' | 'koppelsleutel'>>;

/**
 * Tells whether two messages name their pupil by the same key. A koppelsleutel is the same in upper and lower case; a
 * zoeksleutel is the same however its lines are wrapped.
 */
export function isSamePupilKey(one: Named, other: Named): boolean {
  const [key, same] = [one.zoeksleutelPgnfrag, other.zoeksleutelPgnfrag];
  return (
    isSameLinkKey(one.koppelsleutel, other.koppelsleutel) &&
    (key && unwrapped(key.zoeksleutel)) === (same && unwrapped(same.zoeksleutel)) &&
    key?.pgnfrag === same?.pgnfrag
  );
}

/** Tells whether two koppelsleutels are the same, or both absent. */
export function isSameLinkKey(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

/** Gives a zoeksleutel in one line: long Base64 may come in several. */
export function unwrapped(zoeksleutel: string): string {
  return zoeksleutel.replace(/\s/g, '');
}
