/** What a bundle may be at most: more than any run leaves, and no more than a moment's work. */
export const bundleLimits = {
  packedBytes: 64 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  files: 10_000,
} as const;

/** What a bundle holds: the files of a run by these names, and what was laid aside by its digest; nothing else. */
export const bundleNames =
  /^(transcript\.ndjson|run\.json|report\.html|statement\.jws|bodies\/[0-9a-f]{64})$/;
