import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '#evidence/digest.ts';
import type { XmlElement } from '#xml/element.ts';
import type { DossierFor } from './dossier-for.ts';

/** Makes the dossiers that another makes, and leaves each in a folder for the processes that share it. */
export function sharedDossiers(dossierFor: DossierFor, folder: string): DossierFor {
  return (order) => {
    const path = join(folder, `${digestOf(order)}.json`);
    const left = dossierIn(path);
    if (left) return left;
    const dossier = dossierFor(order);
    // Whole or not at all: another may look just now.
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(dossier));
    renameSync(draft, path);
    return dossier;
  };
}

/** What stands there was written by us, so it is a dossier. */
function dossierIn(path: string): XmlElement | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
