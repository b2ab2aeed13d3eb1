import { allowsReadyOnlyAfterInspection } from './allows-ready-only-after-inspection.ts';
import { otherNamespacePrefixes } from './other-namespace-prefixes.ts';
import type { Variant } from './variant.ts';

/** Every variant. */
export const allVariants: readonly Variant[] = [
  otherNamespacePrefixes,
  allowsReadyOnlyAfterInspection,
];
