/** A text of Base64 in a text, from one place up to another, and the bytes that it may stand for. */
export type Packed = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly readings: readonly Buffer[];
  /** So long that it is no text: digits in it mean nothing. */
  readonly isOpaque: boolean;
};

const shortest = 12;
const surely = 32;
const opaque = 1024;

/**
 * How nine digits look in Base64, as ASCII and as UTF-16 of either order, wherever they begin, and how a ZIP, a gzip and
 * zlib begin: what is short and has none of these is some word.
 */
const telling =
  /[MNO][DTjz][AEIMQUYcgk][w-z0-5]|[MNO][AQgw]A[w-z0-5]|AD[AEIMQUYcgk]A|UEsDB|H4sI|eA[E-H]|eF[4-7]|eJ[w-z]|eN[o-r]/g;
const other = /[^A-Za-z0-9+/=\s]/g;

/** Finds all that may be Base64 in a text, in one piece or in lines. */
export function packedIn(text: string): Packed[] {
  const packed: Packed[] = [];
  // Apart they are found many times as fast as together.
  let [nextTelling, nextLong, done] = [-1, -1, 0];
  while (done < text.length) {
    if (nextTelling < done) nextTelling = placeOf(telling, text, done);
    if (nextLong < done) nextLong = longFrom(done, text);
    const found = Math.min(nextTelling, nextLong);
    if (found === Number.POSITIVE_INFINITY) break;
    const from = startOf(text, found, done);
    done = placeOf(other, text, found, text.length);
    if (done - from >= shortest) packed.push(...packedBetween(text, from, done));
  }
  return packed;
}

function placeOf(
  sought: RegExp,
  text: string,
  from: number,
  none = Number.POSITIVE_INFINITY,
): number {
  sought.lastIndex = from;
  return sought.exec(text)?.index ?? none;
}

/** Looks at one character of so many: a word that long has one of them. */
function longFrom(from: number, text: string): number {
  for (let at = from + surely - 1; at < text.length; at += surely) {
    let [start, end] = [at, at];
    while (end - start < surely && isBase64(text.charCodeAt(end))) end += 1;
    if (end === at) continue;
    while (start > from && end - start < surely && isBase64(text.charCodeAt(start - 1))) start -= 1;
    if (end - start >= surely) return start;
  }
  return Number.POSITIVE_INFINITY;
}

function startOf(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && mayStandIn(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function mayStandIn(code: number): boolean {
  return isBase64(code) || /[=\s]/.test(String.fromCharCode(code));
}

function isBase64(code: number): boolean {
  return code < 128 && base64[code] === 1;
}

const base64 = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9+/]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function* packedBetween(text: string, from: number, to: number): Generator<Packed> {
  const stretch = text.slice(from, to);
  const words = wordsOf(stretch);
  if (
    stretch.length >= opaque &&
    words.slice(0, -1).every(({ text: { length } }) => length >= surely)
  ) {
    yield { from, to, text: stretch, readings: [Buffer.from(stretch, 'base64')], isOpaque: true };
    return;
  }
  for (const word of words) {
    if (!mayBePacked(word.text)) continue;
    const at = from + word.at;
    yield plainly(word.text, at, at + word.text.length);
  }
  const joined = words.map((word) => word.text).join('');
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || !first || !last || !mayBePacked(joined)) return;
  const [start, end] = [from + first.at, from + last.at + last.text.length];
  yield plainly(joined, start, end);
}

type Word = { readonly text: string; readonly at: number };

function wordsOf(stretch: string): Word[] {
  if (!/\s/.test(stretch)) return [{ text: stretch, at: 0 }];
  const words: Word[] = [];
  let at = 0;
  for (const text of stretch.split(/(\s+)/)) {
    if (text.trim() !== '') words.push({ text, at });
    at += text.length;
  }
  return words;
}

function mayBePacked(word: string): boolean {
  return word.length >= surely || (word.length >= shortest && placeOf(telling, word, 0, -1) !== -1);
}

/** It may stand behind something else in the same characters, as the path of an address. */
function plainly(text: string, from: number, to: number): Packed {
  let read: readonly Buffer[] | undefined;
  return {
    from,
    to,
    text,
    // Most of it was seen before, and nobody reads it again.
    get readings() {
      read ??= [0, 1, 2, 3].map((skipped) => Buffer.from(text.slice(skipped), 'base64'));
      return read;
    },
    isOpaque: false,
  };
}
