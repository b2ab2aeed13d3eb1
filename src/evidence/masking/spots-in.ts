import { sha256 } from '../digest.ts';
import { fieldAt } from './field-at.ts';
import { numbersIn } from './numbers-in.ts';
import { type Packed, packedIn } from './packed-in.ts';
import { UnpackAllowance } from './unpacking/allowance.ts';
import { unpacked, unpackedWhole } from './unpacking/unpacked.ts';
import { isQuotedPrintable, quotedText, type VisibleText, visibleText } from './visible-text.ts';

/** A place in a text where a number stands that may be a real child's, or something packed that holds any. */
export type Spot = Contents & {
  readonly from: number;
  readonly to: number;
  /** The element, attribute or member in which it stands. */
  readonly field: string | undefined;
};

/** What was found in something packed; `unseen` is the digest of what was too large to look into. */
export type Contents = { readonly numbers: readonly string[]; readonly unseen?: string };

/** What looking needs. */
export type Look = {
  readonly declaredPgns: readonly string[];
  /** The elements in which PGNs stand: there any separators are read. */
  readonly pgnFields: readonly string[];
  /** What large packed things were found to hold, by their digest. */
  readonly known: Map<string, Contents>;
};

/** Finds every spot of a text, however deep the number is packed. They may overlap. */
export function spotsIn(text: string, look: Look): Spot[] {
  if (!mayHold.test(text)) return [];
  return spotsAt(text, { ...look, allowance: new UnpackAllowance(), depth: 0 });
}

/** Nearly all strings are short and have none of these. */
const mayHold = /\d{3}|[&%\\<]|=3\d|[A-Za-z0-9+/]{12}/;

/** Finds every number in the files that bytes are packed of, a ZIP, gzip or deflate; none where they are text. */
export function spotsPackedIn(bytes: Buffer, look: Look): Spot[] {
  const deep = { ...look, allowance: new UnpackAllowance(), depth: 0 };
  return [...spotsUnpacked(bytes, deep), ...spotsInflated(bytes, deep)];
}

type DeepLook = Look & { readonly allowance: UnpackAllowance; readonly depth: number };

function spotsAt(source: string, look: DeepLook): Spot[] {
  const asWritten = spotsVisible(visibleText(source), look);
  // What looks like quoted-printable may be something else, so it is read in both ways.
  if (!isQuotedPrintable(source)) return asWritten;
  return [...asWritten, ...spotsVisible(quotedText(source), look)];
}

function spotsVisible(visible: VisibleText, look: DeepLook): Spot[] {
  const spots = spotsSeen(visible.text, look).map((spot) => inSource(spot, visible));
  const hidden = visible.hidden.flatMap(({ text, from }) =>
    spotsSeen(text, look).map((spot) => ({ ...spot, from: spot.from + from, to: spot.to + from })),
  );
  return [...spots, ...hidden];
}

function inSource(spot: Spot, { startOf, endOf }: VisibleText): Spot {
  return { ...spot, from: startOf(spot.from), to: endOf(spot.to - 1) };
}

function spotsSeen(text: string, look: DeepLook): Spot[] {
  const packed = packedIn(text);
  const opaque = packed.filter(({ isOpaque }) => isOpaque);
  const plain = [...between(opaque, text)].flatMap(({ from, to }) => {
    const part = text.slice(from, to);
    const numbers = [...numbersIn(part, look.declaredPgns), ...numbersInFields(part, look)];
    return numbers.map((found) => ({
      numbers: [found.digits],
      from: from + found.from,
      to: from + found.to,
      field: fieldAt(text, from + found.from),
    }));
  });
  const held = packed.flatMap((each) => {
    const { from, to } = each;
    const { numbers, unseen } = contentsKnown(each, look);
    if (numbers.length === 0 && unseen === undefined) return [];
    const spot = { numbers, ...(unseen !== undefined && { unseen }), from, to };
    return [{ ...spot, field: fieldAt(text, from) }];
  });
  return [...plain, ...held];
}

function* between(
  parts: readonly Pick<Spot, 'from' | 'to'>[],
  { length }: string,
): Generator<Pick<Spot, 'from' | 'to'>> {
  let from = 0;
  for (const part of parts) {
    yield { from, to: part.from };
    from = part.to;
  }
  yield { from, to: length };
}

function numbersInFields(text: string, { pgnFields, declaredPgns }: Look) {
  return [...text.matchAll(fieldOf(pgnFields))].flatMap(({ 0: whole, 1: value = '', index }) => {
    const digits = value.replace(/[\s.-]/g, '');
    if (numbersIn(digits, declaredPgns).length === 0) return [];
    const to = index + whole.length - 1;
    return [{ digits, from: to - value.length, to }];
  });
}

const madeFor = new WeakMap<Look['pgnFields'], RegExp>();

function fieldOf(pgnFields: Look['pgnFields']): RegExp {
  const known = madeFor.get(pgnFields);
  if (known) return known;
  const names = pgnFields.join('|');
  const made = new RegExp(`[<:](?:${names})(?:\\s[^<>]{0,999})?>([^<]{10,60})<`, 'g');
  madeFor.set(pgnFields, made);
  return made;
}

const longestName = 256;
const deepest = 8;

function contentsKnown(packed: Packed, look: DeepLook): Contents {
  const { text } = packed;
  const name = text.length > longestName ? packed.readings.map(sha256).join() : text;
  const known = look.known.get(name);
  if (known) return known;
  const { readings } = packed;
  if (look.depth >= deepest) return addedUp(readings.map(unseen));
  const contents = addedUp([
    ...readings.flatMap((bytes) => spotsOf(bytes, look)),
    ...readings.slice(0, 1).flatMap((bytes) => spotsInflated(bytes, look)),
  ]);
  look.known.set(name, contents);
  return contents;
}

function spotsOf(bytes: Buffer, look: DeepLook): Spot[] {
  // Digits, and all that is written around them, are the same in every charset that has a byte for them.
  const text = bytes.toString('latin1');
  const wide = /(?:[\x20-\x7e]\0{1,3}){8}/.test(text) ? [text.replaceAll('\0', '')] : [];
  const deeper = { ...look, depth: look.depth + 1 };
  return [
    ...[text, ...wide].flatMap((each) => spotsAt(each, deeper)),
    ...spotsUnpacked(bytes, look),
  ];
}

function spotsUnpacked(bytes: Buffer, look: DeepLook): Spot[] {
  const { files, isWhole } = unpacked(bytes, look.allowance, look.depth);
  const found = files.flatMap((file) => spotsOf(file, { ...look, depth: look.depth + 1 }));
  return isWhole ? found : [...found, unseen(bytes)];
}

function spotsInflated(bytes: Buffer, look: DeepLook): Spot[] {
  const file = unpackedWhole(bytes, look.allowance, look.depth);
  return file ? spotsOf(file, { ...look, depth: look.depth + 1 }) : [];
}

function unseen(bytes: Buffer): Spot {
  return { numbers: [], unseen: sha256(bytes), from: 0, to: bytes.length, field: undefined };
}

function addedUp(all: readonly Contents[]): Contents {
  const numbers = [...new Set(all.flatMap((contents) => contents.numbers))];
  const unseen = all.find((contents) => contents.unseen !== undefined)?.unseen;
  return unseen === undefined ? { numbers } : { numbers, unseen };
}
