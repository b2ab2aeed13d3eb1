import { existsSync } from 'node:fs';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ReleaseName } from '#law/load-law.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readGegevensset } from '#preflight/read-gegevensset.ts';
import { readTargetFile } from '#preflight/read-target-file.ts';
import type { Target } from '#preflight/target.ts';
import type { Chosen } from '#run/prepare.ts';
import { type Change, listChanges } from '#run/reference.ts';

/** The target file of who names none. */
export const defaultTarget = 'oso-keur.yaml';

/** How a target may be named. */
export type Choice = {
  readonly target?: string;
  readonly mutant?: string;
  readonly variant?: string;
  readonly miniature?: string;
  readonly planted?: string;
  readonly profiles?: readonly string[];
};

/**
 * Gives the target that is chosen.
 *
 * @throws ConfigurationError when there is none, or it cannot be what is asked of it.
 */
export async function chooseTarget({ profiles, ...choice }: Choice): Promise<Chosen> {
  const chosen = await namedTarget(choice);
  if (profiles === undefined) return chosen;
  if (chosen.kind === 'reference') return { ...chosen, profiles };
  throw new ConfigurationError(
    'A target file says itself which profiles are claimed: mend "capabilities.profiles" there, or leave --profiles out',
  );
}

/** What may be asked of the law that a target is judged by. */
export type AskedLaw = {
  readonly release?: ReleaseName | undefined;
  readonly gegevensset?: string | undefined;
  readonly exchange?: string | undefined;
};

/** The law that a target is judged by; without a gegevensset the newest, without a folder our own data. */
export type ChosenLaw = {
  readonly release: ReleaseName;
  readonly gegevensset: DossierLaw | undefined;
  /** The folder that is laid over our data of the exchange. */
  readonly exchange: string | undefined;
};

/**
 * Gives the law that a target is judged by: what is asked for, else what its file says.
 *
 * @throws ConfigurationError when there is no such gegevensset.
 */
export function lawOf(chosen: Chosen, asked: AskedLaw): ChosenLaw {
  const said: Partial<Target> = chosen.kind === 'file' ? chosen.target : {};
  const gegevensset = asked.gegevensset ?? said.gegevensset;
  return {
    release: asked.release ?? said.release ?? '2022',
    gegevensset: gegevensset === undefined ? undefined : readGegevensset(gegevensset),
    exchange: asked.exchange ?? said.exchange,
  };
}

async function namedTarget({
  target,
  mutant,
  variant,
  miniature,
  planted,
}: Choice): Promise<Chosen> {
  if (mutant !== undefined) return changed('mutant', mutant);
  if (variant !== undefined) return changed('variant', variant);
  if (miniature !== undefined) return changed('miniature', miniature);
  if (planted !== undefined) return changed('planted', planted);
  if (target === 'reference') return { kind: 'reference' };
  if (target === undefined && !existsSync(defaultTarget)) {
    throw new ConfigurationError(
      `No target is named and there is no "./${defaultTarget}": give --target with your target file, make one by oso-keur init, or --target reference to try the built-in LAS`,
    );
  }
  return { kind: 'file', target: readTargetFile(target ?? defaultTarget) };
}

async function changed(kind: Change['kind'], name: string): Promise<Chosen> {
  const changes = await listChanges();
  const found = changes.find((change) => change.kind === kind && change.name === name);
  if (found) {
    const { answerMs } = found;
    return {
      kind: 'reference',
      change: name,
      ...(answerMs !== undefined && { limits: { answerMs } }),
    };
  }
  throw new ConfigurationError(
    `There is no ${nameOfOne[kind]} "${name}": "oso-keur ${listedBy[kind]}" lists them`,
  );
}

const nameOfOne: Readonly<Record<Change['kind'], string>> = {
  mutant: 'mutant',
  variant: 'variant',
  miniature: 'miniature',
  planted: 'planted fault',
};

/** The commands that list changes of the reference, by their kind. */
export const listedBy: Readonly<Record<Change['kind'], string>> = {
  mutant: 'mutants',
  variant: 'variants',
  miniature: 'miniatures',
  planted: 'planted',
};
