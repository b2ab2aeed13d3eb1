import { decodeMessage } from '#exchange/decode.ts';
import type { PupilKey } from '#exchange/messages.ts';
import { unwrapped } from '#exchange/pupil-key.ts';
import type { Release } from '#exchange/release.ts';
import type { Mischief } from './mischief.ts';

/**
 * Does to what is about one pupil what `mischiefFor` says for that zoeksleutel, or for that koppelsleutel in small letters,
 * and is sound about everybody else.
 */
export function byPupil(
  release: Release,
  mischiefFor: (name: string) => Mischief | undefined,
): Mischief {
  return (sound) => (arrival) => {
    const reading = decodeMessage(release, arrival.bytes, arrival.charset);
    const fields = reading.kind === 'message' ? reading.message.fields : {};
    const name = nameIn(fields);
    const mischief = name === undefined ? undefined : mischiefFor(name);
    return (mischief?.(sound) ?? sound)(arrival);
  };
}

function nameIn(fields: object & Partial<PupilKey>): string | undefined {
  const { zoeksleutelPgnfrag: key, koppelsleutel } = fields;
  // Long Base64 may come in lines.
  return key ? unwrapped(key.zoeksleutel) : koppelsleutel?.toLowerCase();
}
