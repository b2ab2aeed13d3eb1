import { keptText } from './kept-text.ts';

const reach = 1_000;

const openings = [
  /<(?:[\w.-]{1,80}:)?([\w.-]{1,80})(?:\s[^<>]*)?>[^<>]*$/,
  /[\s"'](?:[\w.-]{1,80}:)?([\w.-]{1,80})\s*=\s*["'][^"'<>]*$/,
  /"([\w.-]{1,80})"\s*:\s*"?[^"<>{}]*$/,
];

/** Gives the name of the element, attribute or member in which a place of a text lies, if it lies in one. */
export function fieldAt(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - reach), at);
  const name = openings
    .map((opening) => opening.exec(before)?.[1])
    .find((found) => found !== undefined);
  return name === undefined ? undefined : keptText(name);
}
