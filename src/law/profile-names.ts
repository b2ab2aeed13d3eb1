import { loadPack } from './load-pack.ts';
import { packVersions } from './pack-versions.ts';

/** The names of the profiles of all years; what one means differs by year, which names there are, hardly. */
export const profileNames: readonly string[] = [
  ...new Set(packVersions.flatMap((version) => Object.keys(loadPack(version).kinds.profiles))),
];
