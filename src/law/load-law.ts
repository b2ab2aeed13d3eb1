import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Requirement } from '#checks/requirement.ts';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { layOver } from '#exchange/overlay/lay-over.ts';
import type { ExchangeOverlay } from '#exchange/overlay/overlay.ts';
import type { Assumption, Release } from '#exchange/release.ts';
import type { Law } from '#verdict/law.ts';
import { loadDossierLaw } from './load-dossier-law.ts';
import { newestPack } from './pack-versions.ts';
import { readSchemaFile, schemasFolder } from './schema-file.ts';

/** The releases of the exchange that we know, oldest first. */
export const releases = ['2018', '2022'] as const;

/** One of them, by its year. */
export type ReleaseName = (typeof releases)[number];

/** Which law is to hold. */
export type LawOptions = {
  readonly release: ReleaseName;
  /** The gegevensset; the newest of ours when none is given. */
  readonly gegevensset?: DossierLaw | undefined;
  /** What a user lays over our data of the exchange. */
  readonly exchange?: ExchangeOverlay | undefined;
};

/** Reads the standard from `schemas/`: one release of the exchange, with what binds in it, and one gegevensset. */
export function loadLaw({ release: name, gegevensset, exchange }: LawOptions): Law {
  const isOfRelease = ({ releases }: { readonly releases: readonly string[] }) =>
    releases.includes(name);
  // The unit tests hold every one of these files to its JSON Schema, so the casts are sound.
  const { pack, elements, rules } = gegevensset ?? loadDossierLaw(newestPack);
  const release = readSchemaFile(`exchange/${name}/messages.json`) as Release;
  return {
    requirements: loadRequirements().filter(isOfRelease),
    assumptions: loadAssumptions().filter(isOfRelease),
    confirmations: exchange?.confirmations ?? [],
    release: layOver(release, exchange?.messages ?? {}),
    pack,
    elements,
    rules,
  };
}

/** Reads every assumption, of all releases. */
export function loadAssumptions(): Assumption[] {
  return readSchemaFile('exchange/assumptions.json') as Assumption[];
}

/** Reads every requirement, of all releases. */
export function loadRequirements(): Requirement[] {
  return requirementFiles().flatMap((file) => readSchemaFile(file) as Requirement[]);
}

const besideRequirements = ['anchors.json', 'floor.json'];

function requirementFiles(): string[] {
  const files = readdirSync(join(schemasFolder, 'requirements'));
  return files
    .filter((file) => /^[a-z]+\.json$/.test(file) && !besideRequirements.includes(file))
    .sort()
    .map((file) => `requirements/${file}`);
}
