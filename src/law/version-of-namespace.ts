import { loadPack } from './load-pack.ts';
import { packVersions } from './pack-versions.ts';

/** Gives the newest version of ours whose dossiers have this namespace; undefined when there is none. */
export function versionOfNamespace(namespace: string | undefined): string | undefined {
  return packVersions.findLast((version) => loadPack(version).namespace === namespace);
}
