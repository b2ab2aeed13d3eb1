import { constants, gunzipSync, inflateRawSync } from 'node:zlib';
import type { UnpackAllowance } from './allowance.ts';

/** What came out of bytes, and whether all of it could be looked at. */
export type Unpacked = { readonly files: readonly Buffer[]; readonly isWhole: boolean };

const zipMark = Buffer.from('PK\x03\x04', 'latin1');
const gzipMark = Buffer.from([0x1f, 0x8b, 0x08]);
const nameAt = 30;
const deflated = 8;

// What was cut off is read as far as it goes.
const finishFlush = constants.Z_SYNC_FLUSH;

/**
 * Unpacks every file of a ZIP and every gzip that begins anywhere in bytes. What is stored in a ZIP as it is, and the
 * names, stand in the bytes themselves; what is damaged or encrypted nobody reads.
 */
export function unpacked(bytes: Buffer, allowance: UnpackAllowance, depth: number): Unpacked {
  const starts = [
    ...placesOf(zipMark, bytes).flatMap((at) => packedInZip(bytes, at)),
    ...placesOf(gzipMark, bytes).map((at) => ({ packed: bytes.subarray(at), open: gunzipSync })),
  ];
  const files: Buffer[] = [];
  for (const { packed, open } of starts) {
    const maxOutputLength = allowance.bytesAt(depth);
    if (maxOutputLength === undefined) return { files, isWhole: false };
    const file = opened(() => open(packed, { maxOutputLength, finishFlush }));
    if (file === 'too large') return { files, isWhole: false };
    allowance.take(file?.length ?? 0);
    if (file) files.push(file);
  }
  return { files, isWhole: true };
}

function placesOf(mark: Buffer, bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) places.push(at);
  return places;
}

type Opening = { readonly packed: Buffer; readonly open: typeof inflateRawSync };

function packedInZip(bytes: Buffer, at: number): Opening[] {
  if (at + nameAt > bytes.length || bytes.readUInt16LE(at + 8) !== deflated) return [];
  const start = at + nameAt + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  return [{ packed: bytes.subarray(start), open: inflateRawSync }];
}

function opened(open: () => Buffer): Buffer | 'too large' | undefined {
  try {
    return open();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too large';
    if (code.startsWith('Z_')) return undefined;
    throw error;
  }
}
