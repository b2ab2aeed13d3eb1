import type { Variant } from '../variant.ts';

/** Writes messages over many lines. */
export const whiteSpaceBetweenElements: Variant = {
  name: 'white-space-between-elements',
  does: 'Writes blanks, tabs and the line ends of Windows between elements.',
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      joinChildren: (children) => `${children.map((child) => `\r\n \t${child}`).join('')}\r\n`,
    },
  }),
};
