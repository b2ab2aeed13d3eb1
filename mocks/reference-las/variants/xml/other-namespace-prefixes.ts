import { namespaces } from '../../wire/namespaces.ts';
import { releases } from '../../wire/releases.ts';
import type { Variant } from '../variant.ts';

const prefixes: Readonly<Record<string, string>> = {
  [namespaces.soap]: 'Q',
  [releases['2018'].namespace]: '_1.oso',
  [releases['2022'].namespace]: '_1.oso',
};

/** Writes unusual prefixes. */
export const otherNamespacePrefixes: Variant = {
  name: 'other-namespace-prefixes',
  does: 'Writes every message with unusual prefixes for the envelope, the service and the dossier.',
  change: (las) => ({
    ...las,
    writer: { ...las.writer, prefixOf: (namespace) => prefixes[namespace] ?? 'd-é' },
  }),
};
