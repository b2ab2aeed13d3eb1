import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { selfAndDescendants } from '#xml/element.ts';
import type { LocatedDocument } from '#xml/located.ts';
import { parseLocated } from '#xml/parse-located.ts';
import { XmlError } from '#xml/xml-error.ts';

/** The folder of a bundle that holds the stylesheet for transfers, or for samenwerkingsverbanden. */
export type StylesheetFolder = 'OV' | 'PaO';

/** A file of a bundle, read. */
export type BundleFile = {
  readonly path: string;
  /** The file in `common` that it is a copy of, where symbolic links were lost; else itself. */
  readonly original: string;
  readonly document: LocatedDocument;
};

/** What a bundle as it was published consists of. */
export type BundleFiles = {
  /** The folder that all of it stands in, without symbolic links. */
  readonly root: string;
  readonly schema: BundleFile;
  /** Each stylesheet that is run, with what it includes after it. */
  readonly stylesheets: Readonly<Record<StylesheetFolder, readonly [BundleFile, ...BundleFile[]]>>;
};

/**
 * Finds in a folder the XML Schema (in `common`) and the two stylesheets (in `OV` and `PaO`): of each kind, the one file that no
 * other one includes. Symbolic links and copies of what stands in `common` are both fine.
 *
 * @throws ConfigurationError that says what is not there, or cannot be read.
 */
export function bundleFiles(folder: string): BundleFiles {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new ConfigurationError(
      `There is no folder "${folder}": name the folder of a bundle, with common, OV and PaO`,
    );
  }
  const root = realpathSync(folder);
  const schema = theOne(join(root, 'common'), '.xsd');
  return {
    root,
    schema,
    stylesheets: { OV: stylesheet(root, 'OV'), PaO: stylesheet(root, 'PaO') },
  };
}

function stylesheet(root: string, folder: StylesheetFolder): [BundleFile, ...BundleFile[]] {
  const entry = theOne(join(root, folder), '.xsl');
  return [entry, ...includedBy(entry, root, new Set([entry.path]))];
}

/** Gives the file right in a folder that no other one there includes. */
function theOne(folder: string, extension: string): BundleFile {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(extension))
    : [];
  const files = names.sort().map((name) => readBundleFile(join(folder, name)));
  const included = new Set(files.flatMap((file) => hrefsOf(file)));
  const free = files.filter(({ path }) => !included.has(realpathSync(path)));
  const [only, ...others] = free;
  if (only && others.length === 0) return only;
  const found =
    free.length === 0 ? 'none' : free.map(({ path }) => relative(folder, path)).join(', ');
  throw new ConfigurationError(
    `Cannot use the bundle: "${folder}" must hold one *${extension} that no other includes, and has ${found}`,
  );
}

function includedBy(file: BundleFile, root: string, seen: Set<string>): BundleFile[] {
  return hrefsOf(file).flatMap((path) => {
    if (seen.has(path)) return [];
    seen.add(path);
    const included = readBundleFile(path);
    const told = { ...included, original: originalOf(path, join(root, 'common')) };
    return [told, ...includedBy(included, root, seen)];
  });
}

/** Gives the file in a folder that another is a copy of; else the other itself. */
function originalOf(path: string, folder: string): string {
  const bytes = readFileSync(path);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const isSame = (file: string) => statSync(file).isFile() && readFileSync(file).equals(bytes);
  return files.find(isSame) ?? path;
}

/** Gives what a file includes or imports; what cannot be found is left as it is named. */
function hrefsOf({ path, document }: BundleFile): string[] {
  return Array.from(selfAndDescendants(document.root)).flatMap(({ name, attributes }) => {
    if (name !== 'include' && name !== 'import') return [];
    const wanted = attributes.find((it) => it.name === 'href' || it.name === 'schemaLocation');
    if (!wanted) return [];
    const target = resolve(dirname(path), wanted.value);
    return [existsSync(target) ? realpathSync(target) : target];
  });
}

function readBundleFile(path: string): BundleFile {
  try {
    return { path, original: path, document: parseLocated(readFileSync(path)) };
  } catch (error) {
    const why = error instanceof XmlError ? error.message : systemReason(error);
    throw new ConfigurationError(
      `Cannot read "${path}" of the bundle: ${why}; use it as it was published`,
    );
  }
}
