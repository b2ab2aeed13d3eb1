import { type Look, type Spot, spotsIn } from './spots-in.ts';

/** Finds every spot of a text that may be of characters of more than one byte, read as if each byte were one. */
export function spotsInWide(text: string, look: Look): Spot[] {
  if (!text.includes('\0')) return spotsIn(text, look);
  const spots = spotsIn(text.replaceAll('\0', ''), look);
  const wanted = new Set(spots.flatMap(({ from, to }) => [from, to - 1]));
  const places = new Map<number, number>();
  let narrow = 0;
  for (let wide = 0; wide < text.length && places.size < wanted.size; wide += 1) {
    if (text.charCodeAt(wide) === 0) continue;
    if (wanted.has(narrow)) places.set(narrow, wide);
    narrow += 1;
  }
  const placeOf = (at: number) => places.get(at) ?? 0;
  return spots.map((spot) => ({ ...spot, from: placeOf(spot.from), to: placeOf(spot.to - 1) + 1 }));
}
