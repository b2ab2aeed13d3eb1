import { changeXml, placeIn } from './change-xml.ts';
import { codingOf, encodeText } from './encode-text.ts';
import { type Framed, frame } from './frame.ts';
import { canaryMark, type Malformed } from './malformed.ts';

/** What a malformed message is made of and where it goes. */
export type Origin = Omit<Framed, 'coding'> & {
  /** The sound message, as XML. */
  readonly xml: string;
  /** The address where we see who fetches something. */
  readonly canary: string;
};

/** What goes out, byte by byte. */
export type Written = {
  /** The pieces in which it goes out, all that does. */
  readonly pieces: readonly Buffer[];
  /** All of them. */
  readonly bytes: Buffer;
  /** Whether it breaks off before its end. */
  readonly isCutOff: boolean;
};

/** Writes a malformed message; the same data and origin give the same bytes. */
export function writeMalformed(malformed: Malformed, { xml, canary, ...framed }: Origin): Written {
  const { encoding, http, sending } = malformed;
  const changed = malformed.xml.reduce(changeXml, xml).replaceAll(canaryMark, canary);
  const body = encodeText(changed, encoding);
  const whole = frame(body, withCanary(http, canary), { ...framed, coding: codingOf(encoding) });
  const { stop } = sending;
  const bytes = stop ? whole.subarray(0, placeIn(whole, stop.at)) : whole;
  return { bytes, pieces: inPieces(bytes, sending.pieces), isCutOff: stop !== undefined };
}

function withCanary(http: Malformed['http'], canary: string): Malformed['http'] {
  const told = http.headers.map((header) => ({
    ...header,
    value: header.value.replaceAll(canaryMark, canary),
  }));
  return { ...http, headers: told, path: http.path?.replaceAll(canaryMark, canary) };
}

function inPieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [...new Set(cuts.map((cut) => placeIn(bytes, cut)))].sort((a, b) => a - b);
  const ends = [...places, bytes.length];
  return ends
    .map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end))
    .filter(({ length }) => length > 0);
}
