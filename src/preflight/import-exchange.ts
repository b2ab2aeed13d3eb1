import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Confirmation, ExchangeOverlay } from '#exchange/overlay/overlay.ts';
import { problemInMessages } from '#exchange/overlay/problem-in-overlay.ts';
import { type ImportedWsdl, importWsdl } from '#exchange/wsdl/import/import-wsdl.ts';
import type { Remark } from '#exchange/wsdl/read/remark.ts';
import { loadLaw, type ReleaseName } from '#law/load-law.ts';
import { loadSettling } from '#law/load-settling.ts';
import type { Language } from '#words/text.ts';
import { parseScoped } from '#xml/parse-scoped.ts';
import { type Source, SourceError } from '#xml/source/node.ts';
import { XmlError } from '#xml/xml-error.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readNamedFile } from './read-named-file.ts';

/** What became of a WSDL: an overlay, and what there is to tell. */
export type ImportedExchange = {
  readonly overlay: ExchangeOverlay;
  readonly remarks: readonly Remark[];
};

/** How a WSDL is to be imported. */
export type ImportExchangeOptions = {
  readonly release: ReleaseName;
  /** What the user says names are to us: operations by name, elements by `message/element`, faults by `fault/name`. */
  readonly names: ReadonlyMap<string, string>;
  /** Who says that it is right; the WSDL itself where nobody is named. */
  readonly by?: string | undefined;
  readonly language: Language;
};

/**
 * Reads a WSDL with the schemas beside it as an overlay over our data. Reads nothing outside its folder.
 *
 * @throws ConfigurationError that names the file, the line and what is not understood.
 */
export function importExchange(path: string, options: ImportExchangeOptions): ImportedExchange {
  const files = new WsdlFolder(path);
  const { release, assumptions } = loadLaw({ release: options.release });
  const { messages, settled, remarks, unused } = read(files, release, options.names);
  if (unused.length > 0) {
    throw new ConfigurationError(
      `Nothing in "${path}" goes by ${unused.map((one) => `"${one}"`).join(', ')}: mend what --operation, --element and --fault say`,
    );
  }
  const ids = assumptions.map(({ id }) => id);
  const problem = problemInMessages(release, messages, ids);
  if (problem) {
    throw new ConfigurationError(
      `Cannot make an overlay of "${path}": at the key "${problem.key}" ${problem.what}; if an element is there under another name, say so by --element MESSAGE/NAME=FIELD`,
    );
  }
  const { by = told.by[options.language](basename(path)), language } = options;
  const note = `${told.note[language]} ${files.digests().join(', ')}`;
  const confirmations = settled
    .filter((id) => ids.includes(id))
    .map((id): Confirmation => ({ id, isConfirmed: true, by, note }));
  return { overlay: { messages, confirmations }, remarks };
}

const told = {
  by: {
    nl: (name: string) => `De WSDL ${name}`,
    en: (name: string) => `The WSDL ${name}`,
  },
  note: { nl: 'Zo staat het in', en: 'As it stands in' },
} as const;

type Law = ReturnType<typeof loadLaw>;

function read(
  files: WsdlFolder,
  release: Law['release'],
  names: ReadonlyMap<string, string>,
): ImportedWsdl {
  const settling = loadSettling();
  try {
    return importWsdl(files.main, { release, settling, names, open: (path) => files.open(path) });
  } catch (cause) {
    if (cause instanceof SourceError) throw new ConfigurationError(cause.message, { cause });
    throw cause;
  }
}

const mostFiles = 200;
const mostBytes = 20_000_000;

/** The folder of a WSDL, out of which nothing is read. */
class WsdlFolder {
  /** The WSDL itself. */
  readonly main: string;
  readonly #folder: string;
  readonly #digests = new Map<string, string>();
  #bytes = 0;

  constructor(path: string) {
    this.main = basename(path);
    this.#folder = dirname(path);
  }

  /** Names what was read, each file with its digest. */
  digests(): string[] {
    return [...this.#digests].map(([path, digest]) => `${path} (SHA-256 ${digest})`);
  }

  /** Reads a file by its path from this folder. */
  open(path: string): Source {
    const full = join(this.#folder, path);
    this.#assertInside(full, path);
    this.#assertNotTooMuch(full);
    const bytes = readNamedFile(full, path === this.main ? 'WSDL' : 'file', {
      remedy: 'put it in the folder of the WSDL',
    });
    this.#digests.set(path, createHash('sha256').update(bytes).digest('hex'));
    try {
      return { ...parseScoped(bytes), path };
    } catch (cause) {
      if (!(cause instanceof XmlError)) throw cause;
      throw new ConfigurationError(`Cannot read "${full}" as XML: ${cause.message}`, { cause });
    }
  }

  /** Where a symbolic link leads out of the folder, its target is not ours to read. */
  #assertInside(full: string, path: string): void {
    const [file, folder] = [realPath(full), realPath(this.#folder)];
    if (path === this.main || file === undefined || folder === undefined) return;
    if (file.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return;
    throw new ConfigurationError(
      `Will not read "${full}": it leads out of the folder of the WSDL; put a copy in its place`,
    );
  }

  #assertNotTooMuch(full: string): void {
    const stat = statSync(full, { throwIfNoEntry: false });
    this.#bytes += stat?.size ?? 0;
    const isFile = stat?.isFile() ?? true;
    if (isFile && this.#digests.size < mostFiles && this.#bytes <= mostBytes) return;
    const why = isFile ? `more than ${mostFiles} files, or ${mostBytes} bytes` : 'it is no file';
    throw new ConfigurationError(
      `Will not read "${full}" (${why}): import a WSDL with its schemas`,
    );
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
