import { resolve } from 'node:path';
import { packVersions } from '#law/pack-versions.ts';
import type { IdentityFiles, Target, TargetTls } from './target.ts';

/** Gives the target with every path absolute, as seen from the folder of its file. */
export function absolutePaths(target: Target, folder: string): Target {
  const { zoeksleutel, tls, driver, exchange, gegevensset } = target;
  return {
    ...target,
    ...(exchange !== undefined && { exchange: resolve(folder, exchange) }),
    ...(gegevensset !== undefined && { gegevensset: namedFrom(folder, gegevensset) }),
    driver: 'command' in driver ? { ...driver, folder } : driver,
    zoeksleutel: 'key' in zoeksleutel ? zoeksleutel : { ...zoeksleutel, folder },
    tls: tlsIn(folder, tls),
  };
}

/** A folder is named from where the target file lies; a version is no folder. */
function namedFrom(folder: string, gegevensset: string): string {
  return packVersions.includes(gegevensset) ? gegevensset : resolve(folder, gegevensset);
}

function tlsIn(folder: string, { trust, ...tls }: TargetTls): TargetTls {
  const shared = trust && { trust: [trust].flat().map((path) => resolve(folder, path)) };
  if ('folder' in tls) return { ...tls, ...shared, folder: resolve(folder, tls.folder) };
  const { trafficCenter, school, expired, ...rest } = tls;
  return {
    ...rest,
    ...shared,
    trafficCenter: filesIn(folder, trafficCenter),
    school: filesIn(folder, school),
    ...(expired && { expired: filesIn(folder, expired) }),
  };
}

function filesIn(folder: string, files: IdentityFiles): IdentityFiles {
  if ('pfx' in files) return { ...files, pfx: resolve(folder, files.pfx) };
  const { certificate, key } = files;
  return { ...files, certificate: resolve(folder, certificate), key: resolve(folder, key) };
}
