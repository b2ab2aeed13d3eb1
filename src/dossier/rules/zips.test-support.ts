import { type Zippable, zipSync } from 'fflate';
import { tag } from './fragments.test-support.ts';

/** The Base64 of a ZIP with these files. */
export function packed(files: Zippable): string {
  return Buffer.from(zipSync(files, { mtime: '2019-03-08T12:00:00' })).toString('base64');
}

/** A text file, as a ZIP holds it. */
export const letter: Uint8Array = new TextEncoder().encode('Beste mentor, Fé leest graag.\n');

/** An attachment with this name and content; sound unless they say otherwise. */
export function attachment(name = 'brief.txt', content = packed({ [name]: letter })): string {
  return tag(
    'document',
    `<bestandsnaam>${name}</bestandsnaam><bestandsinhoud>${content}</bestandsinhoud>`,
  );
}
