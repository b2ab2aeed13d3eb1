/**
 * What an attachment turns out to be. The standard packs it twice: a ZIP with one file, written as Base64.
 *
 * 1. The first thing that is wrong counts: what is no Base64 is not read as a ZIP.
 * 2. A ZIP that holds another number of files than one is not unpacked.
 * 3. A file is unpacked to see that it is whole, no further than it says to be, and never past the limits below.
 * 4. All attachments of a dossier share one allowance; what goes beyond it is not unpacked.
 */
import { Allowance } from './allowance.ts';
import { base64Bytes } from './base64.ts';
import { namesOf, readZip, unpack, type ZipEntry } from './zip.ts';

/** What is the matter with an attachment, or `sound`. */
export type AttachmentState =
  | 'sound'
  | 'not-base64'
  | 'unreadable'
  | 'other-than-one'
  | 'too-large'
  | 'beyond-allowance'
  | 'misnamed';

/** What is larger is not unpacked. */
const largestFile = 64 * 1024 * 1024;

/** What is packed tighter is not unpacked, unless it is small: documents of people do not shrink that far. */
const tightestPacking = 200;
const smallFile = 1024 * 1024;

/** Says what an attachment is that came under a file name, and takes what that costs from the allowance. */
export function attachmentState(
  fileName: string,
  content: string,
  { allowance = new Allowance() }: { readonly allowance?: Allowance } = {},
): AttachmentState {
  const bytes = base64Bytes(content);
  if (bytes === undefined) return 'not-base64';
  const zip = readZip(bytes);
  if (zip === undefined) return 'unreadable';
  if (zip.count !== 1 || zip.first === undefined) return 'other-than-one';
  if (isTooLarge(zip.first)) return 'too-large';
  if (!allowance.admits(zip.first.size)) return 'beyond-allowance';
  const { isWhole, size } = unpack(bytes, zip.first);
  allowance.take(size);
  if (!isWhole) return 'unreadable';
  return namesOf(zip.first).includes(fileName.normalize()) ? 'sound' : 'misnamed';
}

function isTooLarge({ size, packedSize }: ZipEntry): boolean {
  return size > largestFile || (size > smallFile && size > packedSize * tightestPacking);
}
