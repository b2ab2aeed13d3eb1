import type { Variant } from '../variant.ts';

/** Writes messages in UTF-16. */
export const utf16: Variant = {
  name: 'utf-16',
  does: 'Writes every message in UTF-16, big-endian, with its byte order mark.',
  change: (las) => ({
    ...las,
    writer: { ...las.writer, encoding: { charset: 'utf-16', encode } },
  }),
};

function encode(xml: string): Buffer {
  const declared = xml.replace('encoding="UTF-8"', 'encoding="UTF-16"');
  return Buffer.from(`\uFEFF${declared}`, 'utf16le').swap16();
}
