/**
 * Gives the same text as one that may be kept: a part of a text holds on to all of the text that it was cut from, which may
 * be a body of many megabytes.
 */
export function keptText(text: string): string {
  return text.length < shortestPart ? text : JSON.parse(JSON.stringify(text));
}

/** V8 copies what is shorter, whatever it is cut from (`SlicedString::kMinLength`). */
const shortestPart = 13;
