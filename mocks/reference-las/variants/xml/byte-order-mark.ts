import type { Variant } from '../variant.ts';

/** Writes a byte order mark before UTF-8. */
export const byteOrderMark: Variant = {
  name: 'byte-order-mark',
  does: 'Begins every message in UTF-8 with a byte order mark.',
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      encoding: { charset: 'utf-8', encode: (xml) => Buffer.from(`\uFEFF${xml}`) },
    },
  }),
};
