/**
 * Opens a bundle that anybody may have made. It is never written to disk, and nothing in it is run:
 *
 * 1. Nothing is unpacked before the names are right: those of a run and no others, each once, no path, no link, no password.
 * 2. What comes out is counted while it comes, whatever the directory of the ZIP says, and it ends at the limit.
 */
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';
import { bundleLimits, bundleNames } from './limits.ts';

/** The files of a bundle by name. */
export type Bundle = ReadonlyMap<string, Buffer>;

/** Unpacks a bundle in memory, or only the files that are wanted. @throws Refusal when it is none, or is not as a bundle has to be. */
export async function unpackBundle(
  packed: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Promise<Bundle> {
  if (packed.length > bundleLimits.packedBytes) throw tooLarge();
  const zip = await openZip(Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength));
  try {
    const entries = await entriesOf(zip);
    const files = new Map<string, Buffer>();
    let left: number = bundleLimits.unpackedBytes;
    for (const entry of entries.filter(({ fileName }) => isWanted(fileName))) {
      const content = await contentOf(zip, entry, left);
      left -= content.length;
      files.set(entry.fileName, content);
    }
    return files;
  } finally {
    zip.close();
  }
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true };
    fromBuffer(bytes, options, (error, zip) => (error ? reject(noZip(error)) : resolve(zip)));
  });
}

async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error: Error) => reject(noZip(error)));
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      const why = whyNot(entry, entries);
      if (why) return reject(why);
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  return entries;
}

const symbolicLink = 0o120000;
const kindOfFile = 0o170000;

function whyNot(entry: Entry, before: readonly Entry[]): Refusal | undefined {
  const { fileName, externalFileAttributes, uncompressedSize } = entry;
  if (!bundleNames.test(fileName)) return strange(fileName);
  const kind = (externalFileAttributes >>> 16) & kindOfFile;
  if (kind === symbolicLink) return link(fileName);
  if (entry.isEncrypted()) return locked(fileName);
  if (before.some((other) => other.fileName === fileName)) return twice(fileName);
  const size = before.reduce((sum, other) => sum + other.uncompressedSize, uncompressedSize);
  const isTooLarge = size > bundleLimits.unpackedBytes || before.length >= bundleLimits.files;
  return isTooLarge ? tooLarge() : undefined;
}

function contentOf(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(noZip(error));
      const pieces: Buffer[] = [];
      let size = 0;
      stream.on('data', (piece: Buffer) => {
        size += piece.length;
        if (size > limit) stream.destroy(tooLarge());
        pieces.push(piece);
      });
      stream.on('error', (cause: Error) => reject(cause instanceof Refusal ? cause : noZip(cause)));
      stream.on('end', () => resolve(Buffer.concat(pieces)));
    });
  });
}

function noZip(cause: Error): Refusal {
  const why = cause.message;
  return new Refusal(
    'refused',
    text(
      `De bundel is niet te openen (${why}): maak er een met "oso-keur qualification bundle"`,
      `The bundle cannot be opened (${why}): make one with "oso-keur qualification bundle"`,
    ),
    { cause },
  );
}

function strange(name: string): Refusal {
  const shown = JSON.stringify(name.slice(0, 100));
  return new Refusal(
    'refused',
    text(
      `De bundel bevat ${shown}, en een bundel bevat alleen wat een run achterlaat: maak er een met "oso-keur qualification bundle"`,
      `The bundle holds ${shown}, and a bundle holds only what a run leaves: make one with "oso-keur qualification bundle"`,
    ),
  );
}

function link(name: string): Refusal {
  return new Refusal(
    'refused',
    text(`In de bundel is "${name}" een verwijzing`, `In the bundle "${name}" is a link`),
  );
}

function locked(name: string): Refusal {
  return new Refusal(
    'refused',
    text(
      `In de bundel is "${name}" met een wachtwoord afgesloten`,
      `In the bundle "${name}" is locked by a password`,
    ),
  );
}

function twice(name: string): Refusal {
  return new Refusal(
    'refused',
    text(`In de bundel staat "${name}" twee keer`, `In the bundle "${name}" stands twice`),
  );
}

function tooLarge(): Refusal {
  const megabytes = (bytes: number) => bytes / 1024 / 1024;
  const [packed, unpacked] = [bundleLimits.packedBytes, bundleLimits.unpackedBytes].map(megabytes);
  return new Refusal(
    'refused',
    text(
      `De bundel is te groot: hoogstens ${packed} MB, uitgepakt ${unpacked} MB, in ${bundleLimits.files} bestanden`,
      `The bundle is too large: at most ${packed} MB, ${unpacked} MB unpacked, in ${bundleLimits.files} files`,
    ),
  );
}
