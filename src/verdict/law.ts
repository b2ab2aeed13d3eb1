import type { Requirement } from '#checks/requirement.ts';
import type { Pack } from '#dossier/pack.ts';
import type { Assumption, Release } from '#exchange/release.ts';

/** The standard as data: everything under `schemas/` that a verdict rests on. */
export type Law = {
  readonly requirements: readonly Requirement[];
  readonly assumptions: readonly Assumption[];
  readonly release: Release;
  readonly pack: Pack;
};
