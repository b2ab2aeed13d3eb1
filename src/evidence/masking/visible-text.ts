/** A text as its reader sees it, and where each piece of it stands in what was written. */
export type VisibleText = {
  readonly text: string;
  /** What stands between the lines: comments and processing instructions. */
  readonly hidden: readonly { readonly text: string; readonly from: number }[];
  /** Where a character begins, and where it ends, in what was written. */
  readonly startOf: (at: number) => number;
  readonly endOf: (at: number) => number;
};

/**
 * References of XML, marks of CDATA, comments, escapes of URLs and of JSON. Only what can stand in a number or in Base64
 * matters, so that names of entities stay as they are.
 */
const written =
  /<!\[CDATA\[|\]\]>|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|&#0{0,9}(\d{1,3});|&#[xX]0{0,9}([0-9A-Fa-f]{1,2});|%([0-9A-Fa-f]{2})|\\u00([0-9A-Fa-f]{2})|\\([/nr])/g;

/** The same, and escapes and soft ends of lines of quoted-printable. */
const quoted = new RegExp(`${written.source}|=([0-9A-Fa-f]{2})|=[ \\t]*\\r?\\n`, 'g');

/** A digit that is escaped, what may separate digits, or a number that goes on in the next line. */
const quotedDigits = /=3\d|\d=2[0DEde]\d|\d[ .-]?=[ \t]*\r?\n[ .-]?\d/;

const escaped: Readonly<Record<string, string>> = { '/': '/', n: '\n', r: '\r' };

/** Gives a text as its reader sees it: escapes read, and what splits it taken out. */
export function visibleText(source: string): VisibleText {
  return readBy(written, source);
}

/** Tells whether digits in a text would be others if it were quoted-printable. */
export function isQuotedPrintable(source: string): boolean {
  return quotedDigits.test(source);
}

/** Gives a text as its reader sees it when it is quoted-printable. */
export function quotedText(source: string): VisibleText {
  return readBy(quoted, source);
}

function readBy(constructs: RegExp, source: string): VisibleText {
  const pieces: string[] = [];
  const stretches: Stretch[] = [];
  const hidden: { readonly text: string; readonly from: number }[] = [];
  let [length, done] = [0, 0];
  const add = (text: string, from: number, to: number) => {
    if (text === '') return;
    pieces.push(text);
    stretches.push({ at: length, from, to, isAsWritten: to - from === text.length });
    length += text.length;
  };
  for (const match of source.matchAll(constructs)) {
    const { 0: construct, index } = match;
    add(source.slice(done, index), done, index);
    done = index + construct.length;
    if (construct.startsWith('<!--') || construct.startsWith('<?')) {
      hidden.push({ text: construct, from: index });
    }
    add(meantBy(match), index, done);
  }
  if (done === 0) return { text: source, hidden, startOf: (at) => at, endOf: (at) => at + 1 };
  add(source.slice(done), done, source.length);
  return { text: pieces.join(''), hidden, ...placesIn(stretches) };
}

/** From `at` in what is seen: what stands from `from` to `to` in what was written. */
type Stretch = {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isAsWritten: boolean;
};

function meantBy([, decimal, xmlHex, urlHex, jsonHex, letter, quotedHex]: RegExpExecArray): string {
  if (letter !== undefined) return escaped[letter] ?? '';
  const hex = xmlHex ?? urlHex ?? jsonHex ?? quotedHex;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return Number.isNaN(code) ? '' : String.fromCharCode(code);
}

function placesIn(stretches: readonly Stretch[]): Pick<VisibleText, 'startOf' | 'endOf'> {
  const holding = (at: number) => {
    let [low, high] = [0, stretches.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((stretches[middle]?.at ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const stretch = stretches[low];
    if (!stretch) throw new Error('Cannot find a place in a text that has none');
    return stretch;
  };
  return {
    startOf(at) {
      const { at: start, from, isAsWritten } = holding(at);
      return isAsWritten ? from + at - start : from;
    },
    endOf(at) {
      const { at: start, from, to, isAsWritten } = holding(at);
      return isAsWritten ? from + at - start + 1 : to;
    },
  };
}
