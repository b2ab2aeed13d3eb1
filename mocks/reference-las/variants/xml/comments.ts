import type { Variant } from '../variant.ts';

const comment = '<!-- <resultaat>OverdrachtGeslaagd</resultaat> -->';

/** Writes comments; SOAP 1.1 (section 3) forbids processing instructions, and allows these. */
export const comments: Variant = {
  name: 'comments',
  does: 'Writes comments between elements and in the middle of their texts.',
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      joinChildren: (children) => `${comment}${children.join(comment)}${comment}`,
      writeText: (text) => {
        const [first = '', ...others] = text;
        const { writeText } = las.writer;
        return `${comment}${writeText(first)}${comment}${writeText(others.join(''))}`;
      },
    },
  }),
};
