import { PGlite } from '@electric-sql/pglite';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { valueTypes } from './pool.ts';

const fewBuffers = ['-c', 'shared_buffers=16MB'];

/** Where the embedded database is, in memory when no folder is named, and whether it is opened for one question. */
export type Embedded = { readonly folder?: string; readonly isBrief?: boolean };

/**
 * Opens the embedded database. To lay out its usual 128 MB of buffers takes half of the time that this takes, which
 * whoever asks one thing does not get back.
 *
 * @throws ConfigurationError when what stands there is no database of ours.
 */
export async function openPglite({ folder, isBrief = false }: Embedded = {}): Promise<PGlite> {
  const parsers = { [valueTypes.day]: (day: string) => day, [valueTypes.bigint]: Number };
  const startParams = [...PGlite.defaultStartParams, ...(isBrief ? fewBuffers : [])];
  try {
    return await PGlite.create({
      ...(folder !== undefined && { dataDir: folder }),
      parsers,
      startParams,
    });
  } catch (cause) {
    throw new ConfigurationError(
      `Cannot open the database in "${folder}" (${systemReason(cause)}): restore a backup with "oso-keur register restore", or name another folder with --data`,
      { cause },
    );
  }
}
