import fc from 'fast-check';
import { zipSync } from 'fflate';
import type { Value } from '../draft/draft.ts';
import { texts } from './texts.ts';

const extensions = [
  ...['txt', 'pdf', 'PDF', 'jpg', 'png', 'doc', 'docx', 'odf', 'xls', 'xlsx', 'ppt', 'pptx'],
];

const names = fc
  .tuple(
    fc.constantFrom(
      'brief',
      'Fé & co',
      'verslag 2019 (1)',
      'e\u0301e\u0301n',
      '報告',
      'a'.repeat(120),
    ),
    fc.constantFrom(...extensions),
  )
  .map((parts) => parts.join('.'));

const contents = fc.oneof(
  { weight: 6, arbitrary: texts(500).map((text) => new TextEncoder().encode(text)) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 2000 }) },
);

/** Gives attachments as the standard packs them: a ZIP with one file of that name, written as Base64. */
export const attachments: fc.Arbitrary<Readonly<Record<string, Value>>> = fc
  .tuple(names, contents)
  .map(([name, content]) => ({
    bestandsnaam: () => name,
    bestandsinhoud: () => packed({ [name]: content }),
  }));

/** Gives the Base64 of a ZIP with these files; the same files give the same bytes. */
export function packed(files: Readonly<Record<string, Uint8Array>>): string {
  const zip = zipSync(files, { mtime: '2019-03-08T12:00:00' });
  return Buffer.from(zip).toString('base64');
}
