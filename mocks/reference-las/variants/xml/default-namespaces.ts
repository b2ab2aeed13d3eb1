import type { Variant } from '../variant.ts';

/** Writes no prefixes at all. */
export const defaultNamespaces: Variant = {
  name: 'default-namespaces',
  does: 'Writes every namespace as the default one, that of the envelope too.',
  change: (las) => ({ ...las, writer: { ...las.writer, prefixOf: () => '' } }),
};
