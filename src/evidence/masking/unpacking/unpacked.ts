import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { UnpackAllowance } from './allowance.ts';
import { filesInZip } from './files-in-zip.ts';
import { type Inflate, inflated, mayBegin } from './inflated.ts';
import { placesOf } from './places-of.ts';

/** What came out of bytes, and whether all of it could be looked at. */
export type Unpacked = { readonly files: readonly Buffer[]; readonly isWhole: boolean };

const gzipMark = Buffer.from([0x1f, 0x8b, 0x08]);
/** How zlib begins, at each level of packing. */
const zlibMarks = [0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.from([0x78, level]));

/**
 * Unpacks every file of a ZIP, every gzip and every zlib that begins anywhere in bytes. What is stored in a ZIP as it is,
 * and the names, stand in the bytes themselves; what is damaged nobody reads.
 */
export function unpacked(bytes: Buffer, allowance: UnpackAllowance, depth: number): Unpacked {
  const zip = filesInZip(bytes);
  const starts = [
    ...zip.deflated.map((packed): Packed => ({ packed, inflate: inflateRawSync })),
    ...placesOf(gzipMark, bytes).map((at) => packedAt(at, bytes, gunzipSync)),
    ...zlibMarks
      .flatMap((mark) => placesOf(mark, bytes))
      .filter((at) => mayBegin(bytes[at + 2]))
      .map((at) => packedAt(at, bytes, inflateSync)),
  ];
  const files: Buffer[] = [];
  for (const { packed, inflate } of starts) {
    const atMost = allowance.bytesAt(depth);
    if (atMost === undefined) return { files, isWhole: false };
    const file = inflated(packed, { inflate, atMost });
    if (file === 'too large') return { files, isWhole: false };
    allowance.take(file?.length ?? 0);
    if (file) files.push(file);
  }
  return { files, isWhole: !zip.hasLocked };
}

type Packed = { readonly packed: Buffer; readonly inflate: Inflate };

function packedAt(at: number, bytes: Buffer, inflate: Inflate): Packed {
  return { packed: bytes.subarray(at), inflate };
}

/**
 * Unpacks bytes that are nothing but deflate. Nothing shows where that begins, so they are only when it comes out whole;
 * what is short was packed in one piece.
 */
export function unpackedWhole(
  bytes: Buffer,
  allowance: UnpackAllowance,
  depth: number,
): Buffer | undefined {
  const atMost = allowance.bytesAt(depth);
  const [first = 0] = bytes;
  const isInOnePiece = (first & lastPiece) !== 0;
  if (atMost === undefined || !mayBegin(first) || (bytes.length < short && !isInOnePiece))
    return undefined;
  const file = inflated(bytes, { inflate: inflateRawSync, atMost, isWhole: true });
  if (file === undefined || file === 'too large') return undefined;
  allowance.take(file.length);
  return file;
}

const lastPiece = 1;
const short = 1024;
