import { type Dossier, DossierError, readDossier } from '#dossier/dossier.ts';
import type { Pack } from '#dossier/pack.ts';
import { isBsn, isOnderwijsnummer } from '#dossier/pgn.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readNamedFile } from '#preflight/read-named-file.ts';
import { XmlError } from '#xml/xml-error.ts';

/**
 * Reads the dossier that a user wants to see go round.
 *
 * @throws ConfigurationError with one sentence when the file cannot be read, is no dossier of this pack, or is for a
 * profile that is not among `profiles`.
 */
export function userDossier(pack: Pack, path: string, profiles: readonly string[]): Dossier {
  const dossier = parse(pack, path, readNamedFile(path, 'dossier'));
  const { pgn } = dossier;
  if (pgn !== undefined && !isBsn(pgn) && !isOnderwijsnummer(pgn)) {
    throw new ConfigurationError(
      `The dossier "${path}" is about "${pgn}", which is neither a BSN nor an onderwijsnummer: give the pupil a test number`,
    );
  }
  if (profiles.includes(dossier.profile)) return dossier;
  throw new ConfigurationError(
    `The dossier "${path}" is for the profile "${dossier.profile}": name one for ${profiles.join(' or ')}`,
  );
}

function parse(pack: Pack, path: string, bytes: Buffer): Dossier {
  try {
    return readDossier(pack, bytes);
  } catch (cause) {
    if (!(cause instanceof XmlError || cause instanceof DossierError)) throw cause;
    throw new ConfigurationError(
      `The file "${path}" is no dossier of gegevensset ${pack.version}: ${cause.message}`,
      { cause },
    );
  }
}
