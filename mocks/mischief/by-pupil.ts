import { decodeMessage } from '#exchange/decode.ts';
import type { Release } from '#exchange/release.ts';
import type { Mischief } from './mischief.ts';

/** Does to what is about one pupil what `mischiefFor` says for that zoeksleutel, and is sound about everybody else. */
export function byPupil(
  release: Release,
  mischiefFor: (zoeksleutel: string) => Mischief | undefined,
): Mischief {
  return (sound) => (arrival) => {
    const reading = decodeMessage(release, arrival.bytes, arrival.charset);
    const fields = reading.kind === 'message' ? reading.message.fields : {};
    const key = 'zoeksleutelPgnfrag' in fields ? fields.zoeksleutelPgnfrag : undefined;
    // Long Base64 may come in lines.
    const mischief = key && mischiefFor(key.zoeksleutel.replace(/\s/g, ''));
    return (mischief?.(sound) ?? sound)(arrival);
  };
}
