import { packed } from '../../values/attachments.ts';
import { attachment, letter, tag } from '../fragments.ts';
import { type Spoiler, spoilerInPupil } from '../spoiler.ts';

/** Attachments that nobody can open, or should not. */
export const attachmentSpoilers: readonly Spoiler[] = [
  attached('X-base64', attachment('brief.txt', 'geen Base64!')),
  attached('X-zip', attachment('brief.txt', 'UEsFBg==')),
  attached('X-zip-entry', attachment('brief.txt', packed({ 'brief.txt': letter, b: letter }))),
  attached('X-zip-name', attachment('brief.txt', packed({ 'map/brief.txt': letter }))),
  attached(
    'X-zip-size',
    attachment('brief.txt', packed({ 'brief.txt': new Uint8Array(2_000_000) })),
  ),
  attached('X-zip-total', attachment().repeat(251)),
  attached('X-extension', attachment('brief.exe')),
];

function attached(key: string, document: string): Spoiler {
  return spoilerInPupil(key, 'POPO', tag('overigdocumentlijst', document));
}
