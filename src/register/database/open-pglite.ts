import { PGlite } from '@electric-sql/pglite';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { valueTypes } from './pool.ts';

/**
 * Opens the embedded database in a folder, or in memory when none is named.
 *
 * @throws ConfigurationError when what stands there is no database of ours.
 */
export async function openPglite(folder?: string): Promise<PGlite> {
  const parsers = { [valueTypes.day]: (day: string) => day, [valueTypes.bigint]: Number };
  try {
    return await PGlite.create({ ...(folder !== undefined && { dataDir: folder }), parsers });
  } catch (cause) {
    throw new ConfigurationError(
      `Cannot open the database in "${folder}" (${systemReason(cause)}): restore a backup with "oso-keur register restore", or name another folder with --data`,
      { cause },
    );
  }
}
