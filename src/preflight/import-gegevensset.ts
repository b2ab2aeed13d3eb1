import { BundleError } from '#dossier/import/bundle.ts';
import {
  type ImportedGegevensset,
  importGegevensset,
  type SaidOfBundle,
} from '#dossier/import/import-gegevensset.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack } from '#law/pack-versions.ts';
import { SourceError } from '#xml/source/node.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readBundle } from './read-bundle.ts';

/** A file of a pack, by its path in the folder of the pack. */
export type PackFile = { readonly path: string; readonly content: string };

/**
 * Makes a pack of an official bundle, a folder or a ZIP.
 *
 * @throws ConfigurationError that names what in the bundle is not understood, or is not there.
 */
export function importBundle(path: string, said: SaidOfBundle): ImportedGegevensset {
  const bundle = readBundle(path);
  try {
    return importGegevensset(bundle, { model: loadDossierLaw(newestPack), said });
  } catch (cause) {
    if (cause instanceof SourceError || cause instanceof BundleError) {
      throw new ConfigurationError(cause.message, { cause });
    }
    throw cause;
  }
}

/** Writes a pack as the files of a folder, as `readGegevensset` reads them. */
export function packFiles({ pack, elements, rules, flagsAt }: ImportedGegevensset): PackFile[] {
  const { categories, ...said } = pack;
  const of = (path: string, content: object): PackFile => ({
    path,
    content: `${JSON.stringify(content, undefined, 2)}\n`,
  });
  return [
    of('pack.json', said),
    of('elements.json', elements),
    of('categories.json', { ...(flagsAt !== undefined && { flagsAt }), categories }),
    of('codelists.json', { codelists: rules.codelists }),
    of('rules/official.json', { defaults: {}, rules: rules.rules }),
  ];
}
