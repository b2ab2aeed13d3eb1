import type { Release, TransferKind } from './release.ts';

/** Gives the kind of transfer that an overdrachtsoort of this release names; undefined when it names none. */
export function transferKindOf(
  release: Release,
  overdrachtsoort: string,
): TransferKind | undefined {
  return kinds.find((kind) => release.kinds[kind] === overdrachtsoort);
}

const kinds = ['overstap', 'binnen-brin', 'swv'] as const satisfies readonly TransferKind[];
