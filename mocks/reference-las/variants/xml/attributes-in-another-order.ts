import type { Variant } from '../variant.ts';

/** Writes attributes the other way round. */
export const attributesInAnotherOrder: Variant = {
  name: 'attributes-in-another-order',
  does: 'Writes attributes in the opposite order, and namespaces after them.',
  change: (las) => ({
    ...las,
    writer: { ...las.writer, orderAttributes: (attributes) => attributes.toReversed() },
  }),
};
