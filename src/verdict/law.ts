import type { Requirement } from '#checks/requirement.ts';
import type { ElementTree } from '#dossier/elements.ts';
import type { Pack } from '#dossier/pack.ts';
import type { RulesOfPack } from '#dossier/rules/rule.ts';
import type { Confirmation } from '#exchange/overlay/overlay.ts';
import type { Assumption, Release } from '#exchange/release.ts';

/** The standard as data: everything under `schemas/` that a verdict rests on. */
export type Law = {
  readonly requirements: readonly Requirement[];
  readonly assumptions: readonly Assumption[];
  /** What somebody confirmed of them. */
  readonly confirmations: readonly Confirmation[];
  readonly release: Release;
  readonly pack: Pack;
  /** How a dossier of the pack is built. */
  readonly elements: ElementTree;
  /** What a dossier of the pack has to obey. */
  readonly rules: RulesOfPack;
};
