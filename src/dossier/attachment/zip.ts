/**
 * A ZIP as far as one file in it needs: the central directory at its end, and the file that it points to. Encrypted
 * files, ZIP64 and any packing other than stored and deflated are not read: no document of a dossier needs them.
 */
import { crc32, inflateRawSync } from 'node:zlib';

/** A ZIP: how many entries it says to hold, and the first of them. */
export type Zip = { readonly count: number; readonly first: ZipEntry | undefined };

/** What the central directory says of a file. */
export type ZipEntry = {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const fileLength = 30;
const longestComment = 0xffff;
const encrypted = 1;
const stored = 0;
const deflated = 8;

/** Reads the directory of a ZIP; undefined when there is none to read. */
export function readZip(bytes: Uint8Array): Zip | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count === 0) return { count, first: undefined };
  const first = readEntry(view, view.getUint32(end + 16, true));
  return first && { count, first };
}

/** Gives the names that a file can have: the old ZIPs of the world do not say in which characters they write it. */
export function namesOf({ nameBytes }: ZipEntry): readonly string[] {
  const utf8 = new TextDecoder().decode(nameBytes).normalize();
  const dos = [...nameBytes]
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : dosLetters[byte - 128]))
    .join('');
  const windows = new TextDecoder('windows-1252').decode(nameBytes);
  return [utf8, dos, windows];
}

/** What came of unpacking a file: whether it is what the directory says of it, and how many bytes came out at most. */
export type Unpacked = { readonly isWhole: boolean; readonly size: number };

/** Unpacks a file, and not a piece further than the size that the directory says it has. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Unpacked {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || entry.flags & encrypted) return nothing;
  if (entry.method === deflated) return inflate(entry, packed);
  if (entry.method !== stored) return nothing;
  const isWhole = packed.length === entry.size && crc32(packed) === entry.crc;
  return { isWhole, size: packed.length };
}

const nothing: Unpacked = { isWhole: false, size: 0 };

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}

function readEntry(view: DataView, at: number): ZipEntry | undefined {
  if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entryMark) {
    return undefined;
  }
  const nameEnd = at + entryLength + view.getUint16(at + 28, true);
  if (nameEnd > view.byteLength) return undefined;
  return {
    nameBytes: partOf(view, at + entryLength, nameEnd),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + fileLength > view.byteLength || view.getUint32(offset, true) !== fileMark) {
    return undefined;
  }
  const lengths = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + fileLength + lengths;
  return start + packedSize > view.byteLength ? undefined : partOf(view, start, start + packedSize);
}

function partOf(view: DataView, from: number, to: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + from, to - from);
}

function inflate({ size, crc }: ZipEntry, packed: Uint8Array): Unpacked {
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    const isWhole = unpacked.length === size && crc32(unpacked) === crc;
    return { isWhole, size: unpacked.length };
  } catch (error) {
    // How far it came is not told; further than the directory says it cannot have been.
    if (isAboutTheBytes(error)) return { isWhole: false, size };
    throw error;
  }
}

function isAboutTheBytes(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ERR_BUFFER_TOO_LARGE' || code.startsWith('Z_');
}

/** What the bytes from 128 mean in code page 437, which ZIPs are written in unless they say otherwise. */
const dosLetters =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
