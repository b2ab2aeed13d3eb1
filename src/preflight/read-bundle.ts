import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { unzipSync } from 'fflate';
import type { Bundle, BundleFile } from '#dossier/import/bundle.ts';
import { parseScoped } from '#xml/parse-scoped.ts';
import { readableText } from '#xml/readable-text.ts';
import type { Source } from '#xml/source/node.ts';
import { XmlError } from '#xml/xml-error.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readNamedFile } from './read-named-file.ts';
import { systemReason } from './system-reason.ts';

/** The most that is read of a bundle; the published ones hold some 20 files and 2 MB. */
const most = { files: 500, bytes: 50_000_000, depth: 12 };

/**
 * Reads the XML files of a bundle, a folder or a ZIP: XML Schemas, stylesheets and examples. What stands in place of a
 * file and only names another, a symbolic link or what is left of one, is that other file. Reads nothing outside the
 * bundle.
 *
 * @throws ConfigurationError for what cannot be read, is too much, or leads out of the bundle.
 */
export function readBundle(path: string): Bundle {
  const found = isFolder(path) ? filesIn(path) : unpacked(path);
  const files = new Map<string, BundleFile>();
  const sources = new Map<string, Source>();
  for (const name of [...found.keys()].sort()) {
    const text = textOf(name, found, path);
    const source = parsed(name, text, path);
    sources.set(name, source);
    files.set(name, { path: name, text, root: source.root });
  }
  if (files.size === 0) {
    throw new ConfigurationError(
      `The bundle "${path}" holds no XML Schema, stylesheet or example (.xsd, .xsl, .xml): name the folder or ZIP that does`,
    );
  }
  const open = (name: string): Source => {
    const source = sources.get(name);
    if (source) return source;
    throw new ConfigurationError(
      `The bundle "${path}" does not hold "${name}", which another file of it names: add it`,
    );
  };
  return { files: [...files.values()], open };
}

const isRead = /\.(xsd|xslt?|xml)$/i;

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (cause) {
    throw new ConfigurationError(
      `Cannot read the bundle "${path}" (${systemReason(cause)}): name a folder or a ZIP that exists`,
      { cause },
    );
  }
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const inside = realpathSync(folder);
  let bytes = 0;
  const visit = (below: string, depth: number): void => {
    if (depth > most.depth) throw tooMuch(folder);
    for (const name of readdirSync(join(folder, below)).sort()) {
      const path = posix.join(below, name);
      const full = join(folder, path);
      const real = realOf(full, folder);
      if (real !== inside && !real.startsWith(inside + sep)) {
        throw new ConfigurationError(
          `Will not read "${full}": it leads out of the bundle; put a copy in its place`,
        );
      }
      const stat = statSync(full);
      if (stat.isDirectory()) visit(path, depth + 1);
      if (!stat.isFile() || !isRead.test(name)) continue;
      bytes += stat.size;
      if (files.size === most.files || bytes > most.bytes) throw tooMuch(folder);
      files.set(path, readNamedFile(full, 'file'));
    }
  };
  visit('', 0);
  return files;
}

function realOf(full: string, folder: string): string {
  try {
    return realpathSync(full);
  } catch (cause) {
    throw new ConfigurationError(
      `Cannot read "${full}" of the bundle "${folder}" (${systemReason(cause)}): it leads to nothing; put a copy in its place`,
      { cause },
    );
  }
}

function tooMuch(path: string): ConfigurationError {
  return new ConfigurationError(
    `Will not read the bundle "${path}": it holds more than ${most.files} files, or ${most.bytes} bytes, of XML`,
  );
}

/** Unpacks a ZIP. A single folder at its top, as some make them, is left out of the paths. */
function unpacked(path: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (name.endsWith('/') || !isRead.test(name)) return false;
    if (/^([A-Za-z]:|\/)|\\|\0/.test(name) || name.split('/').includes('..')) {
      throw new ConfigurationError(
        `Will not read the ZIP "${path}": its file "${name}" would lie outside of it`,
      );
    }
    bytes += originalSize;
    if (files.size === most.files || bytes > most.bytes) throw tooMuch(path);
    files.set(name, new Uint8Array());
    return true;
  };
  const content = unzip(path, filter);
  for (const name of files.keys()) files.set(name, content[name] ?? new Uint8Array());
  return withoutTop(files);
}

function unzip(path: string, filter: (file: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(readNamedFile(path, 'bundle'), { filter });
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(
      `Cannot read the bundle "${path}" as a ZIP (${why}): name a folder, or a ZIP`,
      { cause },
    );
  }
}

function withoutTop(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const tops = new Set([...files.keys()].map((name) => name.split('/')[0]));
  const [top] = tops;
  const isOne = tops.size === 1 && [...files.keys()].every((name) => name.includes('/'));
  if (!isOne || top === undefined) return files;
  return new Map([...files].map(([name, bytes]) => [name.slice(top.length + 1), bytes]));
}

/** Gives the text of a file; where it only names another, as links do in some ZIPs and on some disks, that of the other. */
function textOf(name: string, files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const seen = new Set<string>();
  let at = name;
  for (;;) {
    const bytes = files.get(at) ?? new Uint8Array();
    const target = bytes.length < 300 ? linkIn(bytes, at) : undefined;
    if (target === undefined) return readable(at, bytes, path);
    if (seen.has(target) || !files.has(target)) {
      throw new ConfigurationError(
        `"${at}" of the bundle "${path}" names another file, "${target}", which is not there: put a copy in its place`,
      );
    }
    seen.add(target);
    at = target;
  }
}

function linkIn(bytes: Uint8Array, from: string): string | undefined {
  const text = new TextDecoder().decode(bytes).trim();
  if (!/^[^<>\s][^<>\n]*$/.test(text) || !isRead.test(text)) return undefined;
  return posix.normalize(posix.join(posix.dirname(from), text));
}

function readable(name: string, bytes: Uint8Array, path: string): string {
  try {
    return readableText(bytes);
  } catch (cause) {
    throw unreadable(name, path, cause);
  }
}

function parsed(name: string, text: string, path: string): Source {
  try {
    return { ...parseScoped(text), path: name };
  } catch (cause) {
    throw unreadable(name, path, cause);
  }
}

function unreadable(name: string, path: string, cause: unknown): unknown {
  if (!(cause instanceof XmlError)) return cause;
  return new ConfigurationError(
    `Cannot read "${name}" of the bundle "${path}" as XML: ${cause.message}`,
    {
      cause,
    },
  );
}
