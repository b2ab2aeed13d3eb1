import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readBodies } from '../read-bodies.ts';
import { readText } from '../read-text.ts';
import type { DisputeFiles } from './dispute.ts';

const name = 'dispute.json';

/** Tells whether a path leads to what `dispute` wrote: to its folder, or to its `dispute.json`. */
export function isDispute(path: string): boolean {
  return existsSync(join(folderOf(path), name));
}

/**
 * Reads what `dispute` wrote.
 *
 * @throws ConfigurationError when a part of it is missing.
 */
export function readDispute(path: string): DisputeFiles {
  const folder = folderOf(path);
  const read = (file: string): string => {
    const content = readText(join(folder, file));
    if (content !== undefined) return content;
    throw new ConfigurationError(
      `There is no "${file}" in "${folder}": name a folder that "oso-keur dispute" wrote`,
    );
  };
  return {
    folder,
    dispute: read(name),
    entries: read('entries.ndjson'),
    bodies: readBodies(folder),
  };
}

function folderOf(path: string): string {
  return basename(path) === name ? dirname(path) : path;
}
