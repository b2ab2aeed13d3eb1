import { placesOf } from './places-of.ts';

/** The files of every ZIP in bytes that have to be inflated, and whether there are any that nobody can look into. */
export type ZipFiles = { readonly deflated: readonly Buffer[]; readonly hasLocked: boolean };

const zipMark = Buffer.from('PK\x03\x04', 'latin1');
const headerLength = 30;
const encrypted = 1;
const [stored, deflated] = [0, 8];

/** Finds the files of ZIPs by the header before each; a file is locked by a password, or by a packing that we do not have. */
export function filesInZip(bytes: Buffer): ZipFiles {
  const files = placesOf(zipMark, bytes)
    .filter((at) => at + headerLength <= bytes.length)
    .map((at) => fileAt(at, bytes));
  return {
    deflated: files.flatMap(({ isLocked, method, packed }) =>
      !isLocked && method === deflated ? [packed] : [],
    ),
    hasLocked: files.some(({ isLocked }) => isLocked),
  };
}

function fileAt(at: number, bytes: Buffer) {
  const method = bytes.readUInt16LE(at + 8);
  const start = at + headerLength + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const isEncrypted = (bytes.readUInt16LE(at + 6) & encrypted) !== 0;
  const isKnown = method === stored || method === deflated;
  return { method, packed: bytes.subarray(start), isLocked: isEncrypted || !isKnown };
}
